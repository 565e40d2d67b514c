import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { Pointer } from "../ir/json.js";
import type { SourceFile } from "../source/load.js";
import { baseName } from "../source/file-path.js";
import { parseJson } from "../source/json.js";
import { locatedAt, plainValue, type Located } from "../source/located.js";
import { composeExample } from "./compose-example.js";
import type { DraftEvent, DraftPage } from "./draft-page.js";
import { liftRepeats } from "./lift-repeats.js";
import { readSample } from "./read-sample.js";
import { readTypedSample } from "./read-typed-sample.js";

/** Where a draft goes and what it is called. */
export interface DraftTarget {
  /** Folder below `definitions`: `<vendor>` or `<vendor>/<version>`. */
  readonly folder: string;
  readonly page: string;
  readonly title: string;
}

export interface Samples {
  /** One file for each event; what `typeOf` says is the event's type. */
  readonly files: readonly SourceFile[];
  readonly typeOf: (file: SourceFile) => string;
  /** From a file's root to the payload: `""` where the file is the payload. */
  readonly at: Pointer;
  readonly kind: "sample" | "typed-sample";
}

/** A page of one event for each file; `null` when one of them was refused. */
export function draftSamples(
  { files, typeOf, at, kind }: Samples,
  target: DraftTarget,
  report: Report,
): DraftPage | null {
  const read = kind === "sample" ? readPlainFile : readTypedFile;
  const events = files.map((file) => {
    const payload = readPayload(file, at, report);
    return payload && read({ payload, type: typeOf(file), text: file.text }, report);
  });
  const good = events.filter((event) => event !== null);
  if (good.length < files.length || isTwice(files, typeOf, report)) return null;
  const title = files.map(({ path }) => baseName(path)).join(", ");
  return liftRepeats({
    ...target,
    source: { title, evidence: kind },
    events: good,
    models: {},
    notes: [
      "whether a field is always there, and whether it may be null; a sample tells neither.",
      "which texts are values of a list, and whether the list is closed (enum) or open (x-extensible-enum).",
    ],
  });
}

/** Whether two files are of one event, of which only the last would be left. */
function isTwice(files: readonly SourceFile[], typeOf: Samples["typeOf"], report: Report): boolean {
  const types = files.map(typeOf);
  const twice = [...new Set(types.filter((type, index) => types.indexOf(type) < index))];
  for (const type of twice) {
    const paths = files.filter((_, index) => types[index] === type).map(({ path }) => path);
    report(diagnostic("draft/same-event", null, { type, files: paths }));
  }
  return twice.length > 0;
}

function readPayload(file: SourceFile, at: Pointer, report: Report): Located | null {
  const root = parseJson(file, report);
  if (!root) return null;
  const payload = locatedAt(root, at);
  if (payload) return payload;
  report(diagnostic("draft/nothing-there", root.span, { pointer: at }));
  return null;
}

interface Read {
  readonly payload: Located;
  readonly type: string;
  /** What the payload's spans are places of. */
  readonly text: string;
}

const notes = ["whether this is the type as the vendor sends it, and when it is sent."];

function readPlainFile({ payload, type, text }: Read): DraftEvent {
  const value = plainValue(payload);
  const long = longNumbers(payload, text);
  const example = { name: "sample", from: "document", value };
  const note = `what to write for ${long.join(", ")}, which programs round; the example has it rounded.`;
  return {
    type,
    name: null,
    payload: readSample([value]),
    examples: [example],
    notes: long.length > 0 ? [...notes, note] : notes,
  };
}

/** Whole numbers of a payload that are other ones once they are read, as they are written. */
function longNumbers(payload: Located, text: string): readonly string[] {
  if (payload.kind === "list") return payload.items.flatMap((item) => longNumbers(item, text));
  if (payload.kind === "map")
    return payload.entries.flatMap(({ value }) => longNumbers(value, text));
  const written = text.slice(payload.span.start, payload.span.end);
  const isLong = typeof payload.value === "number" && /^-?\d+$/.test(written);
  return isLong && BigInt(payload.value) !== BigInt(written) ? [written] : [];
}

function readTypedFile({ payload, type }: Read, report: Report): DraftEvent | null {
  const schema = readTypedSample(payload, report);
  if (!schema) return null;
  const summary = "Made-up values of the documented types.";
  const example = { name: "made-up", summary, from: "composed", value: composeExample(schema) };
  return { type, name: null, payload: schema, examples: [example], notes };
}
