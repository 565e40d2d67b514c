import type { DeliveryReport, EventReport } from "./delivery-report.js";
import type { ParseFailure } from "./delivery.js";
import type { Dealt } from "./dispatch.js";
import type { InvalidReceived, Verdict } from "./receiver-options.js";
import type { ReceivingFacts } from "./receiving-facts.js";
import { rejection, type Rejection } from "./rejection.js";

/** How a request is answered, and what is told about it. */
export interface Conclusion {
  readonly headers: Rejection["headers"];
  readonly told: Omit<DeliveryReport, "duration">;
}

const nothing = { id: null, events: [], error: undefined } as const;

export const concludeRejection = (
  { headers, ...rejected }: Rejection,
  about: Partial<Conclusion["told"]> = nothing,
): Conclusion => ({ headers, told: { ...nothing, ...rejected, ...about } });

/** A request that one of the receiver's own options could not deal with. */
export function concludeThrown(error: unknown, { statuses }: ReceivingFacts): Conclusion {
  const message = "An option of the receiver threw.";
  const status = statuses.unexpectedError;
  return concludeRejection(rejection({ reason: "error", status, message }), { error });
}

interface JudgingInvalid {
  readonly body: InvalidReceived["body"];
  readonly receiving: ReceivingFacts;
  readonly onInvalid: (received: InvalidReceived) => Verdict | Promise<Verdict>;
}

/** A request that is not as documented as a whole. */
export async function concludeInvalid(
  { ok: _, ...failure }: ParseFailure,
  { body, receiving, onInvalid }: JudgingInvalid,
): Promise<Conclusion> {
  const { statuses } = receiving;
  const { reason } = failure;
  const type = failure.reason === "invalid-payload" ? failure.type : null;
  const verdict = await onInvalid({ ...failure, body });
  const outcome = verdict === "acknowledge" ? "acknowledged" : "refused";
  const events: readonly EventReport[] = [{ type, id: null, outcome }];
  if (outcome === "acknowledged") return done(statuses.success, { ...nothing, events });
  const status = reason === "unsupported-version" ? statuses.versionMismatch : 400;
  const message = "The request is not as documented; `onInvalid` refused it.";
  return concludeRejection(rejection({ reason, status, message }), { events });
}

interface JudgingDealt {
  readonly id: string | null;
  readonly receiving: ReceivingFacts;
}

/** A request whose events were given to handlers: as good as the worst of them. */
export function concludeDealt(
  dealt: readonly Dealt[],
  { id, receiving: { statuses } }: JudgingDealt,
): Conclusion {
  const events = dealt.map(({ report }) => report);
  const error = dealt.find((each) => each.error !== undefined)?.error;
  const rejected = rejectEvents(events, statuses);
  if (rejected) return concludeRejection(rejected, { id, events, error });
  const isUnknown = events.length > 0 && events.every(({ outcome }) => outcome === "unknown");
  return done(isUnknown ? statuses.unknownEvent : statuses.success, { id, events, error });
}

function rejectEvents(
  events: readonly EventReport[],
  statuses: ReceivingFacts["statuses"],
): Rejection | null {
  const has = (wanted: EventReport["outcome"]) => events.some(({ outcome }) => outcome === wanted);
  if (has("failed")) {
    const message =
      "A function of the receiver threw, or still deals with an earlier attempt: the vendor has to send this again.";
    return rejection({ reason: "error", status: statuses.unexpectedError, message });
  }
  if (!has("refused")) return null;
  const message = "An event is not as documented; `onInvalid` refused it.";
  return rejection({ reason: "invalid-event", status: 400, message });
}

const done = (
  status: number,
  { id, events, error }: Pick<Conclusion["told"], "id" | "events" | "error">,
): Conclusion => ({
  headers: {},
  told: { outcome: "done", status, reason: null, message: null, id, events, error },
});
