import type { Contract } from "./contract.js";
import type {
  ReceivedDelivery,
  DeliveryFacts,
  InvalidEvent,
  ParseFailure,
  ParseOptions,
  ParseResult,
  ReceivedEvent,
} from "./delivery.js";
import { pointerTo, type Issue } from "./issue.js";
import { own } from "./own.js";
import { describePlaces, readPlaces, type Surroundings } from "./place.js";
import { readBody } from "./read-body.js";
import { valueAt } from "./value-at.js";

type Path = Issue["path"];

/** The body of a request with what the receiver knows besides. */
export interface ReceivedRequest extends ParseOptions {
  /** Text or bytes as they came, or the value that was read from them. */
  readonly body: unknown;
}

/**
 * A request as a delivery of typed events. Every event of a batch is judged on its own: those that are not as documented
 * are listed apart and hide no other.
 */
export function parseDelivery<EventMap, Body>(
  facts: DeliveryFacts<EventMap, Body>,
  request: ReceivedRequest,
): ParseResult<ReceivedDelivery<ReceivedEvent<EventMap>, Body>> {
  const read = readBody(request.body);
  return read.ok ? parseValue(facts, { ...request, body: read.value }) : invalidJson(request.body);
}

/** The same for a body that was read: text is a value then, and no JSON. */
export function parseValue<EventMap, Body>(
  facts: DeliveryFacts<EventMap, Body>,
  { body: value, headers, type }: ReceivedRequest,
): ParseResult<ReceivedDelivery<ReceivedEvent<EventMap>, Body>> {
  const around = { body: value, item: value, headers };
  const version = readPlaces(facts.places.version, around);
  if (version !== null && facts.version !== null && version !== facts.version)
    return unsupportedVersion(facts, { received: version, expected: facts.version });
  const envelope = facts.envelope.validate(value);
  if (!envelope.ok) return { ok: false, reason: "invalid-envelope", issues: envelope.issues };
  const found = valueAt(value, facts.events);
  if (facts.batch && !Array.isArray(found)) return noBatch(facts.events, found);
  const items: readonly unknown[] = facts.batch && Array.isArray(found) ? found : [found];
  const events: ReceivedEvent<EventMap>[] = [];
  const invalid: InvalidEvent[] = [];
  for (const [index, item] of items.entries()) {
    const judged = judgeEvent({ facts, around: { body: value, item, headers }, index, type });
    if (judged.ok) events.push(judged.event);
    else invalid.push(judged.invalid);
  }
  const [first] = invalid;
  if (first && !facts.batch) return singleFailure(first);
  return {
    ok: true,
    delivery: {
      body: envelope.value,
      events,
      invalid,
      id: readPlaces(facts.places.deliveryId, around),
      sentAt: readPlaces(facts.places.sentAt, around),
      idempotencyKey: readPlaces(facts.places.idempotencyKey, around),
      version,
    },
  };
}

interface Judging<EventMap, Body> {
  readonly facts: DeliveryFacts<EventMap, Body>;
  readonly around: Surroundings;
  readonly index: number;
  readonly type: string | undefined;
}

type Judged<EventMap> =
  | { readonly ok: true; readonly event: ReceivedEvent<EventMap> }
  | { readonly ok: false; readonly invalid: InvalidEvent };

function judgeEvent<EventMap, Body>({
  facts,
  around,
  index,
  type: told,
}: Judging<EventMap, Body>): Judged<EventMap> {
  const type = told || readPlaces(facts.places.eventType, around);
  const path = [...facts.events, ...(facts.batch ? [index] : [])];
  if (type === null) return { ok: false, invalid: { index, type, issues: [noType(facts, path)] } };
  const payload = valueAt(around.item, facts.payload);
  const contract = contractOf(facts, type);
  const validation = contract?.validate(payload);
  if (validation?.ok === false) {
    const start = [...path, ...facts.payload];
    return { ok: false, invalid: { index, type, issues: startAt(start, validation.issues) } };
  }
  const named: readonly string[] = facts.named;
  const event = {
    known: contract !== null || named.includes(type),
    type,
    payload,
    id: readPlaces(facts.places.eventId, around),
    occurredAt: readPlaces(facts.places.occurredAt, around),
  };
  // What the map says of this type is what its contract has just found.
  return { ok: true, event: event as ReceivedEvent<EventMap> };
}

function contractOf<EventMap, Body>(
  { contracts }: DeliveryFacts<EventMap, Body>,
  type: string,
): Contract<string, unknown> | null {
  const known: { readonly [type: string]: Contract<string, unknown> | undefined } = contracts;
  return own(known, type) ?? null;
}

/** Issues of a part, with places counted from the whole. */
const startAt = (start: Path, issues: readonly Issue[]): readonly Issue[] =>
  issues.map((issue) => {
    const path = [...start, ...issue.path];
    return { ...issue, path, pointer: pointerTo(path) };
  });

const issueAt = (path: Path, rest: Omit<Issue, "path" | "pointer">): Issue => ({
  path,
  pointer: pointerTo(path),
  ...rest,
});

function singleFailure({ type, issues }: InvalidEvent): ParseFailure {
  return type === null
    ? { ok: false, reason: "missing-type", issues }
    : { ok: false, reason: "invalid-payload", type, issues };
}

export function invalidJson(body: unknown): ParseFailure {
  const size =
    typeof body === "string" ? `text of ${body.length} characters` : "bytes that are no JSON text";
  const issue = issueAt([], {
    keyword: "json",
    message: body === "" ? "The body is empty." : "The body is not JSON.",
    expected: "JSON in UTF-8",
    received: size,
  });
  return { ok: false, reason: "invalid-json", issues: [issue] };
}

function noBatch(events: Path, found: unknown): ParseFailure {
  const issue = issueAt(events, {
    keyword: "type",
    message: "The list of events is missing.",
    expected: "an array",
    received: found === undefined ? "nothing" : typeof found,
  });
  return { ok: false, reason: "invalid-envelope", issues: [issue] };
}

function noType<EventMap, Body>({ places }: DeliveryFacts<EventMap, Body>, path: Path): Issue {
  const where = describePlaces(places.eventType);
  return issueAt(path, {
    keyword: "required",
    message:
      where === ""
        ? "The vendor documents no place for the event type: pass it as `type`."
        : `There is no event type ${where}.`,
    expected: where === "" ? "the option `type`" : `an event type ${where}`,
    received: "nothing",
  });
}

function unsupportedVersion<EventMap, Body>(
  { versions, places }: DeliveryFacts<EventMap, Body>,
  { received, expected }: { readonly received: string; readonly expected: string },
): ParseFailure {
  const nearest = nearestVersion(versions, received) ?? expected;
  const shown = JSON.stringify(received.slice(0, 40));
  const inBody = places.version.find((place) => place.in === "body");
  const issue = issueAt(inBody?.in === "body" ? inBody.at : [], {
    keyword: "version",
    message: `The payload is of version ${shown}, not ${JSON.stringify(expected)}. ${
      nearest === received
        ? `Import \`parse\` from this package's path "/${received}" for it.`
        : `This package does not have it; the nearest that it has is ${JSON.stringify(nearest)}.`
    }`,
    expected: `version ${JSON.stringify(expected)}`,
    received: `version ${shown}`,
  });
  return { ok: false, reason: "unsupported-version", received, expected, nearest, issues: [issue] };
}

/** The latest that is not later than the one received, else the oldest. Numbers count as numbers: v10 follows v9. */
function nearestVersion(versions: readonly string[], received: string): string | undefined {
  const order = new Intl.Collator("en", { numeric: true });
  const sorted = [...versions].sort(order.compare);
  const older = sorted.filter((version) => order.compare(version, received) <= 0);
  return versions.find((version) => version === received) ?? older.at(-1) ?? sorted[0];
}
