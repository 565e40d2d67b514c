import { diagnostic, type Report } from "../../diagnostics/diagnostic.js";
import type { Doubt } from "../../ir/evidence.js";
import type { Pointer } from "../../ir/json.js";
import type { ModelId } from "../../ir/shape.js";
import type { Span } from "../../ir/span.js";
import { describeLocated, valueOf, type Located, type LocatedMap } from "../../source/located.js";
import type { Keyword, JsonType } from "./keywords.js";
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

/** Typed access to the keywords of one schema; what is malformed is reported and read as absent. */
export interface KeywordReader {
  readonly has: (...keys: readonly Keyword[]) => boolean;
  readonly at: (key: Keyword) => Located | undefined;
  readonly text: (key: Keyword) => string | undefined;
  readonly flag: (key: Keyword) => boolean | undefined;
  readonly number: (key: Keyword) => number | undefined;
  readonly count: (key: Keyword) => number | undefined;
  readonly texts: (key: Keyword) => readonly { readonly value: string; readonly span: Span }[];
  readonly list: (key: Keyword) => readonly Located[];
  readonly map: (key: Keyword) => LocatedMap | undefined;
}

export function readKeywords(schema: LocatedMap, report: Report): KeywordReader {
  const at = (key: Keyword) => valueOf(schema, key);

  function read<T>(
    key: Keyword,
    expected: string,
    admit: (located: Located) => T | undefined,
  ): T | undefined {
    const located = at(key);
    if (!located) return undefined;
    const value = admit(located);
    if (value === undefined) {
      // In a list of texts it is one item that is none.
      const wrong = admit === textsOf ? firstNoText(located) : located;
      const found = `${describeLocated(wrong)}${wrong === located ? "" : " in it"}`;
      report(diagnostic("schema/keyword-value", wrong.span, { key, expected, found }));
    }
    return value;
  }
  const scalarOf = (located: Located) => (located.kind === "scalar" ? located.value : undefined);

  return {
    has: (...keys) => keys.some((key) => at(key) !== undefined),
    at,
    text: (key) => read(key, "a text", (located) => ofType(scalarOf(located), "string")),
    flag: (key) => read(key, "true or false", (located) => ofType(scalarOf(located), "boolean")),
    number: (key) => read(key, "a number", (located) => ofType(scalarOf(located), "number")),
    count: (key) =>
      read(key, "a whole number, zero or more", (located) => {
        const value = ofType(scalarOf(located), "number");
        return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
      }),
    texts: (key) => read(key, "a list of texts", textsOf) ?? [],
    list: (key) =>
      read(key, "a list", (located) => (located.kind === "list" ? located.items : undefined)) ?? [],
    map: (key) => read(key, "a map", (located) => (located.kind === "map" ? located : undefined)),
  };
}

interface Typed {
  string: string;
  boolean: boolean;
  number: number;
}

function ofType<T extends keyof Typed>(value: unknown, type: T): Typed[T] | undefined {
  return typeof value === type ? (value as Typed[T]) : undefined;
}

const isText = (item: Located) => item.kind === "scalar" && typeof item.value === "string";

const firstNoText = (located: Located): Located =>
  (located.kind === "list" ? located.items.find((item) => !isText(item)) : null) ?? located;

function textsOf(located: Located) {
  if (located.kind !== "list") return undefined;
  const texts = located.items.flatMap((item) =>
    item.kind === "scalar" && typeof item.value === "string"
      ? [{ value: item.value, span: item.span }]
      : [],
  );
  return texts.length === located.items.length ? texts : undefined;
}
