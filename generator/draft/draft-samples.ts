import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { Pointer } from "../ir/json.js";
import type { SourceFile } from "../source/load.js";
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
    return payload && read({ payload, type: typeOf(file) }, report);
  });
  const good = events.filter((event) => event !== null);
  if (good.length < files.length) return null;
  const title = files.map(({ path }) => path.slice(path.lastIndexOf("/") + 1)).join(", ");
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
}

const notes = ["whether this is the type as the vendor sends it, and when it is sent."];

function readPlainFile({ payload, type }: Read): DraftEvent {
  const value = plainValue(payload);
  const example = { name: "sample", from: "document", value };
  return { type, payload: readSample([value]), examples: [example], notes };
}

function readTypedFile({ payload, type }: Read, report: Report): DraftEvent | null {
  const schema = readTypedSample(payload, report);
  if (!schema) return null;
  const summary = "Made-up values of the documented types.";
  const example = { name: "made-up", summary, from: "composed", value: composeExample(schema) };
  return { type, payload: schema, examples: [example], notes };
}
