import { checkPayload } from "./check-payload.js";
import type {
  Candidate,
  CheckAnswer,
  FoundIssues,
  IdentifyRequest,
  Signature,
} from "./check-request.js";
import type { CatalogCandidate, CatalogCode } from "./package-code.js";
import { parseHeaders } from "./parse-headers.js";
import { readJson } from "./read-json.js";

/** Tells whose request a text is, by the code of the catalog's package. */
export async function identifyRequest(request: IdentifyRequest): Promise<CheckAnswer> {
  const read = readJson(request.text);
  if (!read.ok) return { kind: "not-json", issue: read.issue };
  const code: CatalogCode = await import(/* @vite-ignore */ request.catalog);
  const headers = parseHeaders(request.headers);
  const { match, ambiguous, nearest } = code.identify({ body: read.value, headers });
  const tell = (fit: Candidate["fit"]) => (candidate: CatalogCandidate) =>
    tellCandidate({ fit, candidate, code, request });
  const candidates = await Promise.all([
    ...(match ? [match] : []).map(tell("match")),
    ...ambiguous.map(tell("ambiguous")),
    ...nearest.map(tell("nearest")),
  ]);
  const [first] = candidates;
  const problems = first?.fit === "nearest" ? await findProblems(first, request) : noProblems;
  return { kind: "identified", candidates, problems };
}

const noProblems: FoundIssues = { issues: [], issueCount: 0 };

interface Told {
  readonly fit: Candidate["fit"];
  readonly candidate: CatalogCandidate;
  readonly code: CatalogCode;
  readonly request: IdentifyRequest;
}

/** Without the contract, which cannot leave a worker. */
async function tellCandidate({ fit, candidate, code, request }: Told): Promise<Candidate> {
  const { vendor, title, version, type, reasons, differences } = candidate;
  const signature = await checkSignature(candidate, code, request);
  return { fit, vendor, title, version, type, reasons, differences, signature };
}

async function checkSignature(
  candidate: CatalogCandidate,
  { vendors }: CatalogCode,
  { text, headers, secret }: IdentifyRequest,
): Promise<Signature | null> {
  const vendor = vendors.find(({ id }) => id === candidate.vendor);
  const version = vendor?.versions.find(({ id }) => id === candidate.version);
  if (secret === "" || !version?.signing) return null;
  // Whoever looks at a request here looks at an old one.
  const options = { secrets: secret, tolerance: Infinity };
  const { ok, message = "" } = await version.signing.verify(text, parseHeaders(headers), options);
  return { ok, message };
}

async function findProblems(
  { vendor, version, type }: Candidate,
  { validators, text, headers }: IdentifyRequest,
): Promise<FoundIssues> {
  const validator = validators.find((each) => each.vendor === vendor && each.version === version);
  if (!validator || type === null) return noProblems;
  const answer = await checkPayload({
    kind: "payload",
    validator: validator.address,
    event: type,
    text,
    headers,
  });
  return answer.kind === "payload" && answer.reading.as === "request" ? answer.reading : noProblems;
}
