import type {
  CheckAnswer,
  CheckedModule,
  CheckRequest,
  FoundIssue,
  Reading,
  Signature,
} from "./check-request.js";
import { findSyntaxProblem, locatePlaces } from "./locate-places.js";
import { parseHeaders } from "./parse-headers.js";
import type { Issue, Parsed, ValidatorModule } from "./validator-module.js";

/** More are counted and not shown. */
const shownIssues = 50;

/** Reads a text as each of the modules would, likeliest first. */
export async function checkText(request: CheckRequest): Promise<CheckAnswer> {
  const { modules, text } = request;
  const read = readJson(text);
  if (!read.ok) return { kind: "not-json", issue: read.issue };
  const all = modules.map(async (each) => {
    const module: ValidatorModule = await import(/* @vite-ignore */ each.address);
    return readAs({ module, each, value: read.value, request });
  });
  const readings = (await Promise.all(all)).flat();
  return { kind: "readings", readings: readings.sort((a, b) => rank(a) - rank(b)) };
}

type Read =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issue: FoundIssue };

function readJson(text: string): Read {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const found = findSyntaxProblem(text) ?? { problem: String(error), start: 0, end: 1 };
    const { problem: message, start, end } = found;
    return { ok: false, issue: { message, path: null, pointer: "", start, end } };
  }
}

interface Attempt {
  readonly module: ValidatorModule;
  readonly each: CheckedModule;
  readonly value: unknown;
  readonly request: CheckRequest;
}

async function readAs(attempt: Attempt): Promise<readonly Reading[]> {
  const { module, each, value, request } = attempt;
  const headers = parseHeaders(request.headers);
  const parsed = module.parse(value, { headers });
  const asRequest = readRequest(attempt, parsed);
  const signature = await readSignature(attempt, headers);
  const { vendor, version } = each;
  const complete = (reading: Found): Reading => ({
    vendor,
    version,
    ...reading,
    ...placeIssues(request.text, reading.issues),
    signature: reading.as === "request" ? signature : null,
  });
  if (request.event === null) return asRequest === null ? [] : [complete(asRequest)];
  // A body that is no request of the vendor's is meant to be the payload.
  if (asRequest !== null) return [complete(asRequest)];
  return [complete(readPayload(attempt, request.event))];
}

/** A reading before its issues have places in the text. */
interface Found {
  readonly as: Reading["as"];
  readonly type: string | null;
  readonly outcome: Reading["outcome"];
  readonly issues: readonly Issue[];
}

/** What the text is as a request; `null` when its envelope is not the vendor's. */
function readRequest({ request }: Attempt, parsed: Parsed): Found | null {
  if (parsed.ok) {
    const [event] = parsed.delivery.events;
    const [invalid] = parsed.delivery.invalid;
    const type = invalid?.type ?? event?.type ?? null;
    const issues = parsed.delivery.invalid.flatMap((each) => each.issues);
    if (issues.length > 0) return { as: "request", type, outcome: "invalid", issues };
    if (!event) return null;
    if (!event.known) return { as: "request", type, outcome: "unknown-event", issues };
    const isOther = request.event !== null && type !== request.event;
    return { as: "request", type, outcome: isOther ? "other-event" : "valid", issues };
  }
  const { reason, issues } = parsed;
  if (reason === "invalid-payload")
    return { as: "request", type: parsed.type ?? null, outcome: "invalid", issues };
  if (reason === "unsupported-version")
    return { as: "request", type: null, outcome: "other-version", issues };
  return null;
}

function readPayload({ module, value }: Attempt, event: string): Found {
  const contract = Object.hasOwn(module.events, event) ? module.events[event] : undefined;
  const checked = contract?.validate(value) ?? { ok: true };
  const found = { as: "payload", type: event } as const;
  return checked.ok
    ? { ...found, outcome: "valid", issues: [] }
    : { ...found, outcome: "invalid", issues: checked.issues };
}

async function readSignature(
  { module, request }: Attempt,
  headers: ReadonlyMap<string, string> | object,
): Promise<Signature | null> {
  if (request.secret === "" || !module.verify) return null;
  // Whoever looks at a request here looks at an old one.
  const options = { secrets: request.secret, tolerance: Infinity };
  const result = await module.verify(request.text, headers, options);
  return { ok: result.ok, message: result.message ?? result.reason ?? "" };
}

function placeIssues(
  text: string,
  issues: readonly Issue[],
): Pick<Reading, "issues" | "issueCount"> {
  const shown = issues.slice(0, shownIssues);
  const places = locatePlaces(
    text,
    shown.map(({ pointer }) => pointer),
  );
  const placed = shown.map(({ message, path, pointer }): FoundIssue => {
    const { start, end } = places.get(pointer) ?? { start: 0, end: 0 };
    return { message, path, pointer, start, end };
  });
  return { issues: placed, issueCount: issues.length };
}

const order: readonly Reading["outcome"][] = [
  "valid",
  "invalid",
  "other-version",
  "other-event",
  "unknown-event",
];

/** Fewer issues, in a text that is a documented request, are the better reading. */
const rank = ({ outcome, issueCount, signature }: Reading): number =>
  (signature?.ok === true ? 0 : 1e6) + order.indexOf(outcome) * 1e4 + issueCount;
