import type { Diagnostic, Report } from "../../diagnostics/diagnostic.js";
import { visible } from "../../diagnostics/visible.js";
import { createSchemasEmitter } from "../../emit/schemas/schemas-emitter.js";
import type { Version, WebhookEvent } from "../../ir/catalog.js";
import type { JsonValue } from "../../ir/json.js";
import type { PageScope } from "../../ir/page-scope.js";
import { valueAt } from "../../ir/pointer.js";
import { parseJson } from "../../source/json.js";
import type { SourceFile } from "../../source/load.js";
import { compileSchema } from "./compile-schema.js";
import { findEvent, findVersion, refuse } from "../find-version.js";
import { printProblems } from "../print-problems.js";
import { readSource, standardInput } from "../read-source.js";
import { openTerminal, type Terminal } from "../terminal.js";
import { count } from "../words.js";

export interface ValidateFlags {
  readonly definitions: string;
  /** Whether the file is a whole request body, from which the payload has to be taken. */
  readonly body?: boolean;
  /** Version of the vendor's payloads; the current one when absent. */
  readonly payloadVersion?: string;
  readonly json?: boolean;
}

export interface ValidateArguments {
  readonly vendor: string;
  readonly event: string;
  /** Path of a JSON file; `-` is standard input. */
  readonly file: string;
}

/** What the runtime reports; `pointer` is from the value that was validated. */
interface Issue {
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

type Validate = (value: unknown) => { readonly ok: boolean; readonly issues?: readonly Issue[] };

/** `hookscribe validate`: one payload against one contract, by the validator that is generated; resolves to the exit code. */
export async function validate(args: ValidateArguments, flags: ValidateFlags): Promise<number> {
  const terminal = openTerminal();
  const { definitions, payloadVersion = null } = flags;
  const wanted = { definitions, vendor: args.vendor, version: payloadVersion };
  const scope = await findVersion(wanted, terminal);
  const found = scope && findEvent(scope, args.event, terminal);
  if (found === null) return 1;
  const body = readBody(args.file, terminal);
  if (body === undefined) return 1;
  const read = takePayloads(body, flags.body === true ? found.version : null);
  if (!read.ok) {
    refuse(read.problem, terminal);
    return 1;
  }
  const check = await loadValidator(found, found.event);
  const issues = read.payloads.flatMap(({ at, value }) =>
    (check(value).issues ?? []).map((issue) => ({ ...issue, pointer: at + issue.pointer })),
  );
  if (flags.json === true) {
    terminal.print(`${JSON.stringify({ ok: issues.length === 0, issues })}\n`);
  } else printIssues(issues, { ...args, terminal, isKnown: found.event.payload !== null });
  return issues.length === 0 ? 0 : 1;
}

interface Payload {
  /** Where it lies in the file. */
  readonly at: string;
  readonly value: JsonValue;
}

type Read =
  | { readonly ok: true; readonly payloads: readonly Payload[] }
  | { readonly ok: false; readonly problem: string };

/** What a file says; `undefined` when it is not JSON or cannot be read, which was told. */
function readBody(path: string, terminal: Terminal): JsonValue | undefined {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (each) => diagnostics.push(each);
  const file = readSource(path, report);
  const value = file && diagnostics.length === 0 ? parseBody(file, report) : undefined;
  const sources = file ? [file] : [];
  printProblems({ diagnostics, sources, definitions: "", terminal, all: true });
  return value;
}

/** As receivers parse it; our own reader knows the place of what is wrong. */
function parseBody(file: SourceFile, report: Report): JsonValue | undefined {
  try {
    return JSON.parse(file.text) as JsonValue;
  } catch {
    parseJson(file, report);
    return undefined;
  }
}

/** The file itself, or what lies in it where the version's envelope has its payloads. */
function takePayloads(body: JsonValue, version: Version | null): Read {
  if (version === null) return { ok: true, payloads: [{ at: "", value: body }] };
  const { batch, events, payload } = version.delivery.envelope.value;
  const items = batch ? valueAt(body, events) : [body];
  const places = Array.isArray(items)
    ? items.map((_, index) => `${events}${batch ? `/${index}` : ""}${payload}`)
    : [`${events}/0${payload}`];
  const payloads: Payload[] = [];
  for (const at of places) {
    const value = valueAt(body, at);
    if (value === undefined) return { ok: false, problem: `The body has no payload at ${at}.` };
    payloads.push({ at, value });
  }
  return { ok: true, payloads };
}

async function loadValidator(scope: PageScope, event: WebhookEvent): Promise<Validate> {
  const files = (await createSchemasEmitter().page?.(scope)) ?? [];
  const file = files.find(({ path }) => path.endsWith(`/${event.names.file}.schema.json`));
  const { compiled } = await compileSchema(file ?? { path: "", text: "" });
  if (compiled === null) throw new Error(`The schema of ${event.type} does not compile`);
  const address = `data:text/javascript,${encodeURIComponent(compiled.validator)}`;
  const module = (await import(address)) as { readonly validate: Validate };
  return module.validate;
}

interface Showing extends ValidateArguments {
  readonly terminal: Terminal;
  readonly isKnown: boolean;
}

function printIssues(issues: readonly Issue[], showing: Showing): void {
  const { terminal, vendor, event, isKnown } = showing;
  const name = `${vendor} ${event}`;
  const file = showing.file === "-" ? standardInput : showing.file;
  if (issues.length === 0) {
    const note = isKnown ? "" : " (known by name only, so any payload is)";
    terminal.print(`${terminal.paint("green", "✓")} ${file} is a payload of ${name}${note}\n`);
    return;
  }
  for (const { pointer, message } of issues) {
    const place = terminal.paintError("cyan", pointer === "" ? "(whole value)" : visible(pointer));
    terminal.printError(`${place} ${visible(message)}\n`);
  }
  const mark = terminal.paintError("red", "✗");
  terminal.printError(
    `${mark} ${file} is no payload of ${name}: ${count(issues.length, "issue")}\n`,
  );
}
