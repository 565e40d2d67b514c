import type { EventReport } from "./delivery-report.js";
import type { InvalidEvent, ReceivedDelivery, ReceivedEvent } from "./delivery.js";
import { isThenable } from "./is-thenable.js";
import type { IdempotencyStore } from "./memory-store.js";
import { own } from "./own.js";
import type {
  Idempotency,
  InvalidReceived,
  ReceiverOptions,
  RequestHead,
} from "./receiver-options.js";
import { within } from "./within.js";

/** What became of an event, and what was thrown about it. */
export interface Dealt {
  readonly report: EventReport;
  readonly error?: unknown;
}

export interface Dispatching<EventMap, Body> {
  readonly head: RequestHead;
  readonly delivery: ReceivedDelivery<ReceivedEvent<EventMap>, Body>;
  /** As it was sent. */
  readonly body: InvalidReceived["body"];
  readonly options: ReceiverOptions<EventMap, ReceivedDelivery<ReceivedEvent<EventMap>, Body>>;
  /** Events that are being dealt with at this moment, by key: one that comes twice at once is done once. */
  readonly running: Map<string, Promise<Dealt>>;
}

/** Gives every event to the function that is meant for it, one after the other; what one throws stops none of the others. */
export async function dispatch<EventMap, Body>(
  dispatching: Dispatching<EventMap, Body>,
): Promise<readonly Dealt[]> {
  const { events, invalid } = dispatching.delivery;
  const { idempotency } = dispatching.options;
  const dealt: Dealt[] = [];
  for (const event of events)
    dealt.push(
      await (idempotency
        ? dealOnce(event, { dispatching, idempotency })
        : deal(event, dispatching)),
    );
  for (const event of invalid) dealt.push(await dealInvalid(event, dispatching));
  return dealt;
}

interface DealingOnce<EventMap, Body> {
  readonly dispatching: Dispatching<EventMap, Body>;
  readonly idempotency: Idempotency<EventMap, ReceivedDelivery<ReceivedEvent<EventMap>, Body>>;
}

/** Milliseconds after which an attempt counts as lost, so that the next one is not held up by it for ever. */
const longestTurn = 60_000;

async function dealOnce<EventMap, Body>(
  event: ReceivedEvent<EventMap>,
  { dispatching, idempotency }: DealingOnce<EventMap, Body>,
): Promise<Dealt> {
  const { running } = dispatching;
  try {
    const key = keyOf(event, { dispatching, idempotency });
    // A key that says nothing would be that of every event without one.
    if (!key) return await deal(event, dispatching);
    const twin = running.get(key);
    if (twin) return repeat(event, await twin);
    const dealing = dealUnlessDone(event, { dispatching, store: idempotency.store, key });
    const late = { report: reportOf(event, "failed") };
    const bounded = within(dealing, { ms: longestTurn, late }).catch(() => late);
    running.set(
      key,
      bounded.finally(() => running.delete(key)),
    );
    return await dealing;
  } catch (error) {
    return { report: reportOf(event, "failed"), error };
  }
}

function keyOf<EventMap, Body>(
  event: ReceivedEvent<EventMap>,
  { dispatching: { delivery, head }, idempotency: { key } }: DealingOnce<EventMap, Body>,
): string | null {
  if (key) return key(event, delivery, head);
  // A key of the whole request stands for its event only where that is alone.
  const isAlone = delivery.events.length + delivery.invalid.length === 1;
  return event.id ?? (isAlone ? delivery.idempotencyKey : null);
}

interface Remembering<EventMap, Body> {
  readonly dispatching: Dispatching<EventMap, Body>;
  readonly store: IdempotencyStore;
  readonly key: string;
}

async function dealUnlessDone<EventMap, Body>(
  event: ReceivedEvent<EventMap>,
  { dispatching, store, key }: Remembering<EventMap, Body>,
): Promise<Dealt> {
  if (await store.has(key)) return { report: reportOf(event, "duplicate") };
  const dealt = await deal(event, dispatching);
  if (dealt.report.outcome === "failed") return dealt;
  try {
    await store.add(key);
    return dealt;
  } catch (error) {
    // It is done all the same: to have it sent again would repeat it.
    return { ...dealt, error };
  }
}

const repeat = (event: Pick<EventReport, "type" | "id">, { report }: Dealt): Dealt => ({
  report: reportOf(event, report.outcome === "failed" ? "failed" : "duplicate"),
});

async function deal<EventMap, Body>(
  event: ReceivedEvent<EventMap>,
  dispatching: Dispatching<EventMap, Body>,
): Promise<Dealt> {
  try {
    const { outcome, pending } = begin(event, dispatching);
    if (isThenable(pending)) await pending;
    return { report: reportOf(event, outcome) };
  } catch (error) {
    return { report: reportOf(event, "failed"), error };
  }
}

interface Begun {
  readonly outcome: EventReport["outcome"];
  /** What the function for the event gave back. */
  readonly pending: unknown;
}

function begin<EventMap, Body>(
  event: ReceivedEvent<EventMap>,
  { delivery, options }: Dispatching<EventMap, Body>,
): Begun {
  if (!event.known) return { outcome: "unknown", pending: options.onUnknown(event, delivery) };
  const handler = handlerOf(options.on, event.type);
  return typeof handler === "function"
    ? { outcome: "handled", pending: handler.call(options.on, event, delivery) }
    : { outcome: "unhandled", pending: options.onUnhandled?.(event, delivery) };
}

/** Also one that a class has, but none that every object has. */
const handlerOf = (on: { readonly [type: string]: unknown }, type: string): unknown =>
  type in {} ? own(on, type) : on[type];

async function dealInvalid<EventMap, Body>(
  { index, type, issues }: InvalidEvent,
  { body, options }: Dispatching<EventMap, Body>,
): Promise<Dealt> {
  const event = { type, id: null };
  try {
    const verdict = await options.onInvalid({ reason: "invalid-event", index, type, issues, body });
    const outcome = verdict === "acknowledge" ? "acknowledged" : "refused";
    return { report: reportOf(event, outcome) };
  } catch (error) {
    return { report: reportOf(event, "failed"), error };
  }
}

const reportOf = (
  { type, id }: Pick<EventReport, "type" | "id">,
  outcome: EventReport["outcome"],
): EventReport => ({ type, id, outcome });
