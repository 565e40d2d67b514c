import type { Doubt, Evidence } from "./evidence.js";
import type { JsonValue } from "./json.js";
import type { Span } from "./span.js";

/** Identifies a model over the whole catalog: `<vendor>/[<version>/]<Name>`, or a URI in a compiled schema. */
export type ModelId = string & { readonly brand: "ModelId" };

/** Formats that are asserted; every other `format` is an annotation and is warned about. */
export const formats = [
  "date-time",
  "date",
  "time",
  "duration",
  "email",
  "idn-email",
  "hostname",
  "idn-hostname",
  "ipv4",
  "ipv6",
  "uri",
  "uri-reference",
  "iri",
  "iri-reference",
  "uri-template",
  "uuid",
  "json-pointer",
  "relative-json-pointer",
  "regex",
] as const;
export type Format = (typeof formats)[number];

/** Inclusive bounds of a count: characters (code points), items or properties. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** Bounds of a number. */
export interface Range extends Bounds {
  readonly exclusiveMin?: number;
  readonly exclusiveMax?: number;
}

/** What is said about a value without restricting it: JSON Schema's annotations. */
export interface Doc {
  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly default?: JsonValue;
  readonly examples?: readonly JsonValue[];
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
  /** A `format` that is not asserted. */
  readonly format?: string;
}

export interface Property {
  readonly key: string;
  readonly required: boolean;
  readonly shape: Shape;
  /** Of the key in the definition. */
  readonly span: Span;
}

/** Keys that match a regular expression (ECMA-262, `u` flag, not anchored). */
export interface PatternProperties {
  readonly pattern: string;
  readonly shape: Shape;
}

/** When `key` is present, so must each of `keys` be. */
export interface Dependency {
  readonly key: string;
  readonly keys: readonly string[];
}

export interface Contains extends Bounds {
  readonly shape: Shape;
}

interface Common {
  readonly doc?: Doc;
  /** Set where it differs from what surrounds it. */
  readonly evidence?: Evidence;
  /** Ids of the page's sources that show it, where they are not those of what surrounds it. */
  readonly sources?: readonly string[];
  readonly doubts?: readonly Doubt[];
  readonly span: Span;
}

/**
 * What a JSON value may be. There is one way to say each thing: a kind admits values of its own JSON type only, `null` is
 * a union member, `required` sits on the property, references are ids. A schema without `type` is a union over the types.
 */
export type Shape = Common &
  (
    | { readonly kind: "unknown" | "never" | "null" | "boolean" }
    | {
        readonly kind: "string";
        readonly format?: Format;
        readonly pattern?: string;
        readonly length?: Bounds;
        /** Documented values of an open list (`x-extensible-enum`): others pass. */
        readonly known?: readonly string[];
      }
    | {
        readonly kind: "number";
        readonly integer: boolean;
        readonly range?: Range;
        readonly multipleOf?: number;
        /** Documented values of an open list (`x-extensible-enum`): others pass. */
        readonly known?: readonly number[];
      }
    /** Exactly this value, compared as JSON. `null` has its own kind. */
    | { readonly kind: "literal"; readonly value: JsonValue }
    | {
        readonly kind: "array";
        /** Shapes of the first items (`prefixItems`); a shorter array is fine unless `length` says otherwise. */
        readonly prefix: readonly Shape[];
        /** Shape of the items after the prefix; `null` where the schema is silent (they pass, and stay unevaluated). */
        readonly items: Shape | null;
        readonly length?: Bounds;
        readonly unique: boolean;
        readonly contains?: Contains;
      }
    | {
        readonly kind: "object";
        readonly properties: readonly Property[];
        readonly patterns: readonly PatternProperties[];
        /** Shape of the other properties; `null` where the schema is silent (they pass, and stay unevaluated). */
        readonly rest: Shape | null;
        /** What every key must be (`propertyNames`). */
        readonly names: Shape | null;
        readonly size?: Bounds;
        /** Keys that must be present without being among `properties`. */
        readonly requires: readonly string[];
        readonly dependencies: readonly Dependency[];
      }
    /** At least one member accepts (`anyOf`, `enum`, lists of types). */
    | { readonly kind: "union"; readonly members: readonly Shape[] }
    /** Exactly one member accepts (`oneOf` whose members may overlap). */
    | { readonly kind: "exclusive"; readonly members: readonly Shape[] }
    /** Every member accepts (`allOf`, keywords beside each other). */
    | { readonly kind: "intersection"; readonly members: readonly Shape[] }
    | { readonly kind: "negation"; readonly shape: Shape }
    | {
        readonly kind: "condition";
        readonly if: Shape;
        readonly then: Shape | null;
        readonly else: Shape | null;
      }
    /** What `shape` accepts, while keys and items it did not evaluate are held to `properties` and `items`. */
    | {
        readonly kind: "unevaluated";
        readonly shape: Shape;
        readonly properties: Shape | null;
        readonly items: Shape | null;
      }
    | { readonly kind: "ref"; readonly model: ModelId }
  );

export type Kind = Shape["kind"];
export type ShapeOf<K extends Kind> = Extract<Shape, { readonly kind: K }>;
