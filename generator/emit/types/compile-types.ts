import { compile, type JSONSchema } from "json-schema-to-typescript";
import type { TypeSchema } from "./type-schema.js";

/** The door to json-schema-to-typescript: schemas by name, printed as one unformatted interface with a property each. */
export const compileTypes = (types: { readonly [name: string]: TypeSchema }): Promise<string> =>
  compile(toSchema(types), "Types", {
    format: false,
    bannerComment: "",
    additionalProperties: false,
    // Otherwise it writes a tuple for each length that an array may have.
    ignoreMinAndMaxItems: true,
    declareExternallyReferenced: false,
    // There is nothing to resolve: references are names by now.
    $refOptions: { resolve: { external: false }, dereference: { excludedPathMatcher: () => true } },
  });

const toSchema = (types: { readonly [name: string]: TypeSchema }): JSONSchema =>
  ({
    type: "object",
    properties: types,
    required: Object.keys(types),
    additionalProperties: false,
  }) as JSONSchema;
