import { visible } from "../../diagnostics/visible.js";
import type { Example } from "../../ir/catalog.js";
import type { Proof } from "./choose-scheme.js";
import type { EventScope } from "../find-version.js";
import type { PostAnswer, SentRequest } from "./post-request.js";
import type { SendFlags } from "./send.js";
import type { Terminal } from "../terminal.js";
import { duration } from "../words.js";

interface PrintedSending {
  readonly scope: EventScope;
  readonly flags: SendFlags;
  readonly proof: Proof;
  readonly example: Example;
  readonly terminal: Terminal;
}

/** What is about to be sent. */
export function printSending({ scope, flags, proof, example, terminal }: PrintedSending): void {
  if (flags.json === true) return;
  const { vendor, event } = scope;
  const signed =
    proof.scheme === null ? `not signed: ${proof.without}` : `signed by ${proof.scheme.name}`;
  const tampered = flags.tamper === undefined ? "" : `, ${flags.tamper} tampered with`;
  const name = terminal.paint("bold", visible(`${vendor.id} ${event.type}`));
  const note = visible(`example ${example.name}, ${signed}${tampered}`);
  terminal.print(`${name} (${note})\n`);
}

export interface PrintedAnswer {
  readonly request: SentRequest;
  readonly attempt: number;
  readonly flags: SendFlags;
  readonly terminal: Terminal;
}

/** What came back: for people, or one line of JSON. */
export function printAnswer(answer: PostAnswer, printed: PrintedAnswer): void {
  const { request, attempt, flags, terminal } = printed;
  if (flags.json === true) {
    const { ok, ...rest } = answer.ok
      ? { ...answer, headers: Object.fromEntries(answer.headers) }
      : { ...answer, success: false };
    const sent = JSON.parse(request.body) as unknown;
    terminal.print(`${JSON.stringify({ attempt, to: request.to, answered: ok, ...rest, sent })}\n`);
    return;
  }
  if (!answer.ok) {
    terminal.printError(`${terminal.paintError("red", "error")} ${visible(answer.problem)}\n`);
    return;
  }
  const { status, success, milliseconds } = answer;
  const mark = terminal.paint(success ? "green" : "red", `${success ? "✓" : "✗"} ${status}`);
  terminal.print(`${mark} from ${visible(request.to)} in ${duration(milliseconds)}\n`);
  for (const [name, value] of answer.headers.filter(([header]) => interesting.has(header)))
    terminal.print(`  ${terminal.paint("gray", `${name}:`)} ${visible(value)}\n`);
  const lines = answer.body.split(/\r?\n/).filter((line) => line.trim() !== "");
  for (const line of lines.slice(0, 5))
    terminal.print(`  ${visible(line).slice(0, terminal.width - 2)}\n`);
  if (lines.length > 5) terminal.print(`  ${terminal.paint("gray", "…")}\n`);
}

/** What says why, or what to do next. */
const interesting = new Set([
  "content-type",
  "location",
  "retry-after",
  "www-authenticate",
  "allow",
]);
