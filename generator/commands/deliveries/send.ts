import { setTimeout as delay } from "node:timers/promises";
import type { Example } from "../../ir/catalog.js";
import { chooseScheme, type Proof } from "./choose-scheme.js";
import { composeBody } from "./compose-body.js";
import { findEvent, findVersion, refuse, type EventScope } from "../find-version.js";
import { loadPackage, type Issue, type VersionPackage } from "./load-package.js";
import { notFound } from "../not-found.js";
import { postRequest, type SentRequest } from "./post-request.js";
import { printAnswer, printSending } from "./print-answer.js";
import { secretProblem } from "./secret-problem.js";
import { setValues } from "./set-values.js";
import { splitCredentials } from "./split-credentials.js";
import { labelRequest, ofAttempt, ofEvent, stampRequest, type Draft } from "./stamp-request.js";
import { stale, tamperBody, tamperSignature, type Tampering } from "./tamper.js";
import { undocumentedPlace } from "./undocumented-place.js";
import { openTerminal, type Terminal } from "../terminal.js";
import { visible } from "../../diagnostics/visible.js";

export interface SendFlags {
  readonly definitions: string;
  readonly to: string;
  readonly secret?: string;
  readonly scheme?: string;
  readonly set?: readonly string[];
  readonly tamper?: Tampering;
  readonly repeat: number;
  readonly payloadVersion?: string;
  readonly example?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** What is sent, and how it is signed. */
interface Sending {
  readonly scope: EventScope;
  readonly flags: SendFlags;
  readonly proof: Proof;
  readonly module: VersionPackage;
}

/** `hookscribe send`: an event from one of its examples, signed and delivered; resolves to the exit code. */
export async function send(
  args: { readonly vendor: string; readonly event: string },
  flags: SendFlags,
): Promise<number> {
  const terminal = openTerminal();
  const wanted = { definitions: flags.definitions, version: flags.payloadVersion ?? null };
  const version = await findVersion({ ...wanted, vendor: args.vendor }, terminal);
  const scope = version && findEvent(version, args.event, terminal);
  const example = scope && findExample(scope, flags.example ?? null, terminal);
  const proof = scope && chooseScheme(scope.version, flags, terminal);
  if (!scope || !example || !proof || !mayTamper(scope, { flags, proof, terminal })) return 1;
  const sending = { scope, flags, proof, module: await loadPackage(scope) };
  const problem = await secretProblem(proof, sending.module);
  if (problem !== null) {
    refuse(problem, terminal);
    return 1;
  }
  const draft = draftRequest(example, sending, terminal);
  if (draft === null) return 1;
  printSending({ ...sending, example, terminal });
  return sendAll(draft, sending, terminal);
}

async function sendAll(draft: Draft, sending: Sending, terminal: Terminal): Promise<number> {
  const { flags, scope } = sending;
  let failed = 0;
  for (let attempt = 1; attempt <= flags.repeat; attempt += 1) {
    if (attempt > 1) await delay(100);
    const request = await signAttempt(draft, sending);
    const answer = await postRequest(request, scope.version.delivery);
    if (!answer.ok || !answer.success) failed += 1;
    printAnswer(answer, { request, attempt, flags, terminal });
  }
  return failed === 0 ? 0 : 1;
}

function findExample(
  { event }: EventScope,
  name: string | null,
  terminal: Terminal,
): Example | null {
  const { examples, type } = event;
  const found = name === null ? examples[0] : examples.find((each) => each.name === name);
  if (found) return found;
  const names = examples.map((each) => each.name);
  return refuse(
    name !== null && names.length > 0
      ? notFound("example", name, names)
      : `There is no example of ${type} to send: the documents show nothing of its payload.`,
    terminal,
  );
}

interface Tamperable {
  readonly flags: SendFlags;
  readonly proof: Proof;
  readonly terminal: Terminal;
}

/** Tampering with what is not there would send a request that is right. */
function mayTamper(
  { version, vendor }: EventScope,
  { flags, proof, terminal }: Tamperable,
): boolean {
  const { replay } = version.delivery;
  const { scheme, without } = proof;
  if (flags.tamper === undefined) return true;
  if (scheme === null) refuse(`Nothing to tamper with: ${without}.`, terminal);
  else if (flags.tamper === "timestamp" && scheme.signing.scheme === "static-header")
    refuse(`A fixed header covers no time, so there is none to tamper with.`, terminal);
  else if (
    flags.tamper === "timestamp" &&
    scheme.signing.scheme === "hmac" &&
    !(replay.known && replay.value.timestamp)
  )
    refuse(`${vendor.title} sends no time that a receiver could check.`, terminal);
  else return true;
  return false;
}

/** The request before it is signed, with the ids that all attempts share; `null` when it was refused, which was told. */
function draftRequest(example: Example, { scope, flags, module }: Sending, terminal: Terminal) {
  const payload = setValues(example.payload, flags.set ?? []);
  if (!payload.ok) return refuse(payload.problem, terminal);
  const { version, event } = scope;
  const misplaced = findMisplaced(payload.places, scope, example);
  if (misplaced !== null && flags.force !== true)
    return refuse(`${misplaced} --force sends it all the same.`, terminal);
  const start = { body: composeBody(scope, example, payload.value), headers: {} };
  const labelled = labelRequest(start, version, event.type);
  const draft = stampRequest(labelled, { version, facts: ofEvent, now: new Date() });
  const whole = stampRequest(draft, { version, facts: ofAttempt, now: new Date() });
  const issues = findIssues(whole, { type: event.type, module });
  for (const { pointer, message } of issues) {
    const place = pointer === "" ? "(whole body)" : visible(pointer);
    terminal.printError(`${terminal.paintError("cyan", place)} ${visible(message)}\n`);
  }
  if (issues.length === 0 || flags.force === true) return draft;
  return refuse("This is not as the contract says; --force sends it all the same.", terminal);
}

/** Contracts let unknown keys pass, so a misspelt one would arrive as if nothing had been set. */
function findMisplaced(
  places: readonly (readonly string[])[],
  { event, version: { models } }: EventScope,
  example: Example,
): string | null {
  const { payload: shape } = event;
  if (!shape) return null;
  const documented = { shape, models, example: example.payload };
  const found = places.map((keys) => undocumentedPlace(keys, documented));
  return found.find((each) => each !== null) ?? null;
}

function findIssues(
  { body, headers }: Draft,
  { type, module }: { readonly type: string; readonly module: VersionPackage },
): readonly Issue[] {
  const parsed = module.parse(body, { headers: new Headers(headers), type });
  return parsed.ok ? parsed.delivery.invalid.flatMap(({ issues }) => issues) : parsed.issues;
}

async function signAttempt(draft: Draft, sending: Sending): Promise<SentRequest> {
  const { scope, flags, proof, module } = sending;
  const { version } = scope;
  const now = new Date(Date.now() - (flags.tamper === "timestamp" ? stale : 0));
  const { body, headers } = stampRequest(draft, { version, facts: ofAttempt, now });
  const text = JSON.stringify(body);
  const { scheme, secrets } = proof;
  const [secret] = secrets;
  const signed =
    scheme !== null && secret !== undefined && module.sign
      ? await module.sign(text, {
          secret,
          scheme: module.signingSchemes?.[scheme.name],
          now: () => now,
        })
      : {};
  const proven = scheme && flags.tamper === "signature" ? tamperSignature(signed, scheme) : signed;
  const target = splitCredentials(flags.to);
  return {
    to: target.to,
    body: flags.tamper === "body" ? JSON.stringify(tamperBody(body)) : text,
    headers: { ...target.headers, ...headers, ...proven },
  };
}
