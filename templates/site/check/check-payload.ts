import type { CheckAnswer, PayloadRequest, Reading } from "./check-request.js";
import type { Issue, Parsed, VendorCode } from "./package-code.js";
import { parseHeaders } from "./parse-headers.js";
import { placeIssues } from "./place-issues.js";
import { readJson } from "./read-json.js";

/** Reads a text as a request of the vendor's, or else as the payload of the event alone. */
export async function checkPayload(request: PayloadRequest): Promise<CheckAnswer> {
  const { validator, text, event } = request;
  const read = readJson(text);
  if (!read.ok) return { kind: "not-json", issue: read.issue };
  const code: VendorCode = await import(/* @vite-ignore */ validator);
  const parsed = code.parse(read.value, { headers: parseHeaders(request.headers) });
  const found = readRequest(parsed, event) ?? readPayload(code, { event, value: read.value });
  return { kind: "payload", reading: { ...found, ...placeIssues(text, found.issues) } };
}

/** A reading before its issues have places in the text. */
interface Found extends Pick<Reading, "as" | "type" | "outcome"> {
  readonly issues: readonly Issue[];
}

/** What the text is as a request; `null` when its envelope is not the vendor's. */
function readRequest(parsed: Parsed, wanted: string): Found | null {
  const as = "request";
  if (!parsed.ok) {
    const { reason, issues, type = null } = parsed;
    if (reason === "invalid-payload") return { as, type, outcome: "invalid", issues };
    return reason === "unsupported-version" ? { as, type, outcome: "other-version", issues } : null;
  }
  const { events, invalid } = parsed.delivery;
  const issues = invalid.flatMap((each) => each.issues);
  const type = invalid[0]?.type ?? events[0]?.type ?? null;
  if (issues.length > 0) return { as, type, outcome: "invalid", issues };
  if (!events[0]) return null;
  if (!events[0].known) return { as, type, outcome: "unknown-event", issues };
  const isWanted = events.some((each) => each.type === wanted);
  return { as, type, outcome: isWanted ? "valid" : "other-event", issues };
}

interface Payload {
  readonly event: string;
  readonly value: unknown;
}

function readPayload({ events }: VendorCode, { event, value }: Payload): Found {
  const contract = Object.hasOwn(events, event) ? events[event] : undefined;
  const checked = contract?.validate(value) ?? { ok: true };
  return {
    as: "payload",
    type: event,
    outcome: checked.ok ? "valid" : "invalid",
    issues: checked.ok ? [] : checked.issues,
  };
}
