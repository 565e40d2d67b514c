import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import type { JsonObject } from "../ir/json.js";
import type { Span } from "../ir/span.js";
import { describeLocated, type Located, type LocatedMap } from "../source/located.js";

/** Stands where a value was refused; the diagnostic has been reported. */
export const refused = Symbol("refused");
export type Refused = typeof refused;

/**
 * One part of the definition frame. It reads a located value, and prints itself as the editor schema (draft-07, for the
 * YAML language server), so that what editors suggest is what the parser takes.
 */
export interface Decoder<T> {
  readonly decode: (located: Located, report: Report) => T | Refused;
  readonly schema: JsonObject;
}

export type Decoded<D> = D extends Decoder<infer T> ? T : never;

function scalar<T>(
  expected: string,
  schema: JsonObject,
  admit: (value: unknown) => value is T,
): Decoder<T> {
  return {
    schema,
    decode: (located, report) => {
      if (located.kind === "scalar" && admit(located.value)) return located.value;
      report(
        diagnostic("frame/wrong-value", located.span, {
          expected,
          found: describeLocated(located),
        }),
      );
      return refused;
    },
  };
}

export const text: Decoder<string> = scalar(
  "a text",
  { type: "string", minLength: 1 },
  (value): value is string => typeof value === "string" && value.trim() !== "",
);

export const flag: Decoder<boolean> = scalar(
  "true or false",
  { type: "boolean" },
  (value) => typeof value === "boolean",
);

export const count: Decoder<number> = scalar(
  "a whole number, zero or more",
  { type: "integer", minimum: 0 },
  (value): value is number => Number.isInteger(value) && Number(value) >= 0,
);

/** A text of a given form; `admits` asks for what a pattern cannot tell. */
export const textLike = ({
  expected,
  pattern,
  admits = () => true,
}: {
  expected: string;
  pattern: RegExp;
  admits?: (text: string) => boolean;
}): Decoder<string> =>
  scalar(
    expected,
    { type: "string", pattern: pattern.source },
    (value): value is string => typeof value === "string" && pattern.test(value) && admits(value),
  );

export function oneOf<const T extends string>(words: readonly T[]): Decoder<T> {
  return {
    schema: { enum: [...words] },
    decode: (located, report) => {
      const found = located.kind === "scalar" ? String(located.value) : "";
      const word = words.find((each) => each === found);
      if (located.kind === "scalar" && word !== undefined) return word;
      const suggestion = nearest(found, words);
      report(
        diagnostic("frame/unknown-word", located.span, {
          words,
          found: found || describeLocated(located),
          suggestion,
        }),
      );
      return refused;
    },
  };
}

export const orNull = <T>(decoder: Decoder<T>): Decoder<T | null> => ({
  schema: { anyOf: [decoder.schema, { type: "null" }] },
  decode: (located, report) =>
    located.kind === "scalar" && located.value === null ? null : decoder.decode(located, report),
});

export const listOf = <T>(decoder: Decoder<T>): Decoder<readonly T[]> => ({
  schema: { type: "array", items: decoder.schema },
  decode: (located, report) => {
    if (located.kind !== "list") return refuseKind(located, "a list", report);
    return allOrRefused(located.items.map((item) => decoder.decode(item, report)));
  },
});

/** One value, or a list of them. */
export const oneOrMore = <T>(decoder: Decoder<T>): Decoder<readonly T[]> => ({
  schema: { anyOf: [decoder.schema, { type: "array", items: decoder.schema, minItems: 1 }] },
  decode: (located, report) => {
    if (located.kind === "list" && located.items.length === 0)
      return refuse(located, { expected: "one value or more", found: "an empty list" }, report);
    if (located.kind === "list")
      return allOrRefused(located.items.map((item) => decoder.decode(item, report)));
    const value = decoder.decode(located, report);
    return value === refused ? refused : [value];
  },
});

export interface Named<T> {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: T;
}

/** A map whose keys are chosen by the author. */
export const mapOf = <T>(decoder: Decoder<T>): Decoder<readonly Named<T>[]> => ({
  schema: { type: "object", additionalProperties: decoder.schema },
  decode: (located, report) => {
    if (located.kind !== "map") return refuseKind(located, "a map", report);
    return allOrRefused(
      located.entries.map(({ key, keySpan, value }): Named<T> | Refused => {
        const decoded = decoder.decode(value, report);
        return decoded === refused ? refused : { key, keySpan, value: decoded };
      }),
    );
  },
});

/** The located value as it is, for a later stage to read; `schema` says what editors should expect. */
export const located = (schema: JsonObject): Decoder<Located> => ({
  schema,
  decode: (value) => value,
});

/** With the place it was written. */
export const placed = <T>(
  decoder: Decoder<T>,
): Decoder<{ readonly value: T; readonly span: Span }> => ({
  schema: decoder.schema,
  decode: (value, report) => {
    const decoded = decoder.decode(value, report);
    return decoded === refused ? refused : { value: decoded, span: value.span };
  },
});

export interface Field<T> {
  readonly decoder: Decoder<T>;
  readonly description: string;
  readonly absent: { readonly value: T } | null;
}

export const required = <T>(decoder: Decoder<T>, description: string): Field<T> => ({
  decoder,
  description,
  absent: null,
});

export const optional = <T, const A>(
  decoder: Decoder<T>,
  description: string,
  value: A,
): Field<T | A> => ({
  decoder,
  description,
  absent: { value },
});

type Fields = { readonly [key: string]: Field<unknown> };
type DecodedFields<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

/** A map with known keys; `span` is that of the whole map. */
export function record<F extends Fields>(
  fields: F,
): Decoder<DecodedFields<F> & { readonly span: Span }> {
  return {
    schema: recordSchema(fields),
    decode: (value, report) => {
      if (value.kind !== "map") return refuseKind(value, describeMap(fields), report);
      const meant = reportUnknownKeys(value, Object.keys(fields), report);
      const entries = Object.entries(fields).map(([key, field]) => [
        key,
        decodeField(value, { key, field, isMisspelt: meant.has(key), report }),
      ]);
      if (entries.some(([, decoded]) => decoded === refused)) return refused;
      return { ...Object.fromEntries(entries), span: value.span } as DecodedFields<F> & {
        span: Span;
      };
    },
  };
}

/** By the keys that it must have, or by those that it may have. */
function describeMap(fields: Fields): string {
  const keys = Object.keys(fields);
  const needed = keys.filter((key) => fields[key]?.absent === null);
  return needed.length > 0 ? `a map with ${needed.join(", ")}` : `a map of ${keys.join(", ")}`;
}

function decodeField(map: LocatedMap, { key, field, isMisspelt, report }: FieldPlace): unknown {
  const entry = map.entries.find((each) => each.key === key);
  if (entry) return field.decoder.decode(entry.value, report);
  if (field.absent) return field.absent.value;
  if (!isMisspelt) report(diagnostic("frame/missing-key", headOf(map), { key }));
  return refused;
}

interface FieldPlace {
  readonly key: string;
  readonly field: Field<unknown>;
  /** Whether another key was told to be a misspelling of this one. */
  readonly isMisspelt: boolean;
  readonly report: Report;
}

/** The first line of a map, so that a frame does not mark a whole file. */
const headOf = (map: LocatedMap): Span => {
  const first = map.entries[0];
  return first ? first.keySpan : map.span;
};

function recordSchema(fields: Fields): JsonObject {
  const keys = Object.keys(fields).filter((key) => fields[key]?.absent === null);
  return {
    type: "object",
    additionalProperties: false,
    ...(keys.length > 0 ? { required: keys } : {}),
    properties: Object.fromEntries(
      Object.entries(fields).map(([key, { decoder, description }]) => [
        key,
        description === "" ? decoder.schema : { description, ...decoder.schema },
      ]),
    ),
  };
}

/** Tells of keys that are not known; the keys that were probably meant. */
function reportUnknownKeys(
  map: LocatedMap,
  known: readonly string[],
  report: Report,
): ReadonlySet<string> {
  const meant = new Set<string>();
  for (const { key, keySpan } of map.entries) {
    if (known.includes(key)) continue;
    const suggestion = nearest(key, known);
    if (suggestion !== null) meant.add(suggestion);
    report(diagnostic("frame/unknown-key", keySpan, { key, known, suggestion }));
  }
  return meant;
}

export const refuseKind = (value: Located, expected: string, report: Report): Refused =>
  refuse(value, { expected, found: describeLocated(value) }, report);

function refuse(
  { span }: Located,
  words: { readonly expected: string; readonly found: string },
  report: Report,
): Refused {
  report(diagnostic("frame/wrong-value", span, words));
  return refused;
}

function allOrRefused<T>(values: readonly (T | Refused)[]): readonly T[] | Refused {
  const good = values.filter((value): value is T => value !== refused);
  return good.length === values.length ? good : refused;
}
