/** The little of JSON Schema draft-07 that json-schema-to-typescript prints faithfully, and all that it ever sees. */
export type TypeSchema =
  /** TypeScript as it stands: names of models, and what draft-07 cannot say. */
  | { readonly tsType: string }
  | { readonly type: "string" | "number" | "boolean" | "null" }
  | { readonly enum: readonly Scalar[] }
  | { readonly type: "array"; readonly items: TypeSchema }
  /** Exactly these items, then any number of `additionalItems`. */
  | {
      readonly type: "array";
      readonly items: readonly TypeSchema[];
      readonly additionalItems: TypeSchema | false;
    }
  | {
      readonly type: "object";
      /** By placeholder, for which the caller knows the key and the doc comment. */
      readonly properties: { readonly [placeholder: string]: TypeSchema };
      readonly required: readonly string[];
      /** `false` prints nothing: it ends what is known of the keys, and does not close the value. */
      readonly additionalProperties: TypeSchema | false;
    }
  | { readonly anyOf: readonly TypeSchema[] }
  | { readonly allOf: readonly TypeSchema[] };

export type Scalar = string | number | boolean;

/** Types that are told apart by identity, and shared by everything that uses them. */
export const unknownType: TypeSchema = { tsType: "unknown" };
export const neverType: TypeSchema = { tsType: "never" };
export const nullType: TypeSchema = { type: "null" };
export const anyString: TypeSchema = { type: "string" };
export const anyNumber: TypeSchema = { type: "number" };
export const anyBoolean: TypeSchema = { type: "boolean" };
// Keep the documented values visible to editors, where a union with the whole type would swallow them.
export const otherString: TypeSchema = { tsType: "(string & {})" };
export const otherNumber: TypeSchema = { tsType: "(number & {})" };
