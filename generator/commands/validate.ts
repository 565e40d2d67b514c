import { distance } from "fastest-levenshtein";
import { readFileSync } from "node:fs";
import { buildCatalog } from "../build-catalog.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { visible } from "../diagnostics/visible.js";
import { createSchemasEmitter } from "../emit/schemas/schemas-emitter.js";
import type { Catalog, Vendor, Version, WebhookEvent } from "../ir/catalog.js";
import type { JsonValue } from "../ir/json.js";
import type { PageScope } from "../ir/page-scope.js";
import { valueAt } from "../ir/pointer.js";
import { loadDefinitions } from "../source/load.js";
import { compileSchema } from "./compile-schema.js";
import { printProblems } from "./print-problems.js";
import { openTerminal, type Terminal } from "./terminal.js";
import { count } from "./words.js";

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
  const refuse = (problem: string) => {
    terminal.printError(`${terminal.paintError("red", "error")} ${visible(problem)}\n`);
    return 1;
  };
  const catalog = await readCatalog(flags.definitions, terminal);
  if (catalog === null) return 1;
  const found = findEvent(catalog, { ...args, version: flags.payloadVersion ?? null });
  if (!found.ok) return refuse(found.problem);
  const read = readPayloads(args.file, flags.body === true ? found.scope.version : null);
  if (!read.ok) return refuse(read.problem);
  const check = await loadValidator(found.scope, found.event);
  const issues = read.payloads.flatMap(({ at, value }) =>
    (check(value).issues ?? []).map((issue) => ({ ...issue, pointer: at + issue.pointer })),
  );
  if (flags.json === true) {
    terminal.print(`${JSON.stringify({ ok: issues.length === 0, issues })}\n`);
  } else printIssues(issues, { ...args, terminal, isKnown: found.event.payload !== null });
  return issues.length === 0 ? 0 : 1;
}

async function readCatalog(definitions: string, terminal: Terminal): Promise<Catalog | null> {
  const diagnostics: Diagnostic[] = [];
  const report = (each: Diagnostic) => diagnostics.push(each);
  const sources = await loadDefinitions(definitions, report);
  const catalog = diagnostics.length > 0 ? null : buildCatalog({ sources, report });
  // Warnings are for those who write definitions; here they would hide the answer.
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  printProblems({ diagnostics: errors, sources, definitions, terminal, all: false });
  return catalog;
}

type Found =
  | { readonly ok: true; readonly scope: PageScope; readonly event: WebhookEvent }
  | { readonly ok: false; readonly problem: string };

interface Wanted {
  readonly vendor: string;
  readonly event: string;
  readonly version: string | null;
}

function findEvent({ vendors }: Catalog, wanted: Wanted): Found {
  const vendor = vendors.find(({ id }) => id === wanted.vendor);
  const vendorIds = vendors.map(({ id }) => id);
  if (!vendor) return { ok: false, problem: notFound("vendor", wanted.vendor, vendorIds) };
  const version = findVersion(vendor, wanted.version);
  const ids = vendor.versions.flatMap(({ id }) => (id === null ? [] : [id]));
  if (!version) return { ok: false, problem: notFound("version", wanted.version ?? "", ids) };
  for (const page of version.pages) {
    const event = page.events.find(({ type }) => type === wanted.event);
    if (event) return { ok: true, scope: { vendor, version, page }, event };
  }
  const types = version.pages.flatMap((page) => page.events.map(({ type }) => type));
  return { ok: false, problem: notFound("event", wanted.event, types) };
}

const findVersion = ({ versions }: Vendor, id: string | null): Version | undefined =>
  versions.find((version) => (id === null ? version.current : version.id === id));

function notFound(noun: string, name: string, known: readonly string[]): string {
  const [nearest] = [...known].sort((a, b) => distance(name, a) - distance(name, b));
  const hint = nearest === undefined ? "" : ` Did you mean ${JSON.stringify(nearest)}?`;
  return `There is no ${noun} ${JSON.stringify(name)} in the definitions.${hint}`;
}

interface Payload {
  /** Where it lies in the file. */
  readonly at: string;
  readonly value: JsonValue;
}

type Read =
  | { readonly ok: true; readonly payloads: readonly Payload[] }
  | { readonly ok: false; readonly problem: string };

const nameOf = (file: string) => (file === "-" ? "standard input" : file);

/** The file itself, or what lies in it where the version's envelope has its payloads. */
function readPayloads(file: string, version: Version | null): Read {
  try {
    const text = readFileSync(file === "-" ? 0 : file, "utf8").replace(/^\uFEFF/, "");
    const value = JSON.parse(text) as JsonValue;
    if (version === null) return { ok: true, payloads: [{ at: "", value }] };
    return takePayloads(value, version);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: `${nameOf(file)} cannot be read as JSON: ${problem}` };
  }
}

function takePayloads(body: JsonValue, { delivery }: Version): Read {
  const { batch, events, payload } = delivery.envelope.value;
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
  const file = nameOf(showing.file);
  if (issues.length === 0) {
    const note = isKnown ? "" : " (documented by name only, so any payload is)";
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
