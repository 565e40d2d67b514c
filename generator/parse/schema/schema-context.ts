import type { Report } from "../../diagnostics/diagnostic.js";
import type { Doubt } from "../../ir/evidence.js";
import type { Pointer } from "../../ir/json.js";
import type { ModelId } from "../../ir/shape.js";
import { valueOf, type Located, type LocatedMap } from "../../source/located.js";
import { readForm, type FormName, type FormValue } from "./forms.js";
import type { JsonType } from "../../ir/json-type.js";
import { keywords, type Keyword } from "./keywords.js";
import type { CostOf } from "./remember-costs.js";

/** What lowering a schema needs to know of the file around it. */
export interface SchemaContext {
  /** In a definition, a key that is no keyword is a mistake; in a foreign document it is an annotation. */
  readonly mode: "definition" | "document";
  readonly report: Report;
  /** The model behind a reference; reports and returns `null` when there is none. */
  readonly resolve: (reference: string, from: LocatedMap) => ModelId | null;
  /** Ids of sources that `x-source` may cite; `null` where the key is a note like any other. */
  readonly citable: readonly string[] | null;
  readonly costOf: CostOf;
  readonly doubtsAt: (pointer: Pointer) => readonly Doubt[];
}

/** Where a schema stands. */
export interface SchemaPlace {
  readonly pointer: Pointer;
  /** Types that the surrounding schema admits: a part beside `type: object` need not speak of strings. */
  readonly types: readonly JsonType[];
}

type Formed = {
  readonly [K in Keyword]: (typeof keywords)[K] extends { form: FormName } ? K : never;
}[Keyword];

type FormOf<K extends Formed> = (typeof keywords)[K]["form"];

/** Typed access to the keywords of one schema; what is malformed is reported and read as absent. */
export interface KeywordReader {
  readonly has: (...keys: readonly Keyword[]) => boolean;
  readonly at: (key: Keyword) => Located | undefined;
  readonly get: <K extends Formed>(key: K) => FormValue<FormOf<K>> | undefined;
}

export function readKeywords(schema: LocatedMap, report: Report): KeywordReader {
  const at = (key: Keyword) => valueOf(schema, key);
  const told = new Set<Keyword>();
  const silent = () => undefined;
  return {
    has: (...keys) => keys.some((key) => at(key) !== undefined),
    at,
    get: <K extends Formed>(key: K) => {
      const value = at(key);
      const form: FormOf<K> = keywords[key].form;
      const read = value && readForm(form, { key, value }, told.has(key) ? silent : report);
      told.add(key);
      return read;
    },
  };
}
