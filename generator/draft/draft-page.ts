import type { Evidence } from "../ir/evidence.js";
import type { JsonObject, JsonValue } from "../ir/json.js";

/** A definition page before a person has decided what the source leaves open. */
export interface DraftPage {
  /** Folder of the vendor below `definitions`, or `<vendor>/<version>`. */
  readonly folder: string;
  /** Id of the page: the file's name without ending. */
  readonly page: string;
  readonly title: string;
  /** The imported file, and what it shows. */
  readonly source: { readonly title: string; readonly evidence: Evidence };
  readonly events: readonly DraftEvent[];
  /** Schemas by the names of their models. */
  readonly models: { readonly [name: string]: JsonValue };
  /** What a person must decide about the page as a whole. */
  readonly notes: readonly string[];
}

export interface DraftEvent {
  readonly type: string;
  /** Words to name it by, where its type does not do. */
  readonly name: string | null;
  readonly payload: JsonValue;
  readonly examples: readonly JsonObject[];
  readonly notes: readonly string[];
}

/** Where a drafted value carries its notes: a symbol, since any text may be a key of what is imported. */
const noteKey = Symbol("notes");

type Noted = JsonObject & { readonly [noteKey]?: readonly string[] };

/** The value with one more thing that a person must decide about it; it is printed as a comment. */
export function decide(value: JsonObject, note: string): JsonObject {
  const noted: Noted = { ...value, [noteKey]: [...notesOf(value), note] };
  return noted;
}

/** What a person must decide about the value itself. */
export const notesOf = (value: JsonObject): readonly string[] => (value as Noted)[noteKey] ?? [];
