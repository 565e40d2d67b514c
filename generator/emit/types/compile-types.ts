import type { JSONSchema } from "json-schema-to-typescript";
import type { KnownTexts } from "../../text/known-texts.js";
import { shareParts } from "./share-parts.js";
import type { TypeSchema } from "./type-schema.js";

/** Schemas by name, printed as one unformatted object type with a property each. */
export type CompileTypes = (types: NamedTypes) => Promise<string>;

interface NamedTypes {
  readonly [name: string]: TypeSchema;
}

interface Waiting {
  readonly types: NamedTypes;
  readonly resolve: (text: string) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The door to json-schema-to-typescript, which is loaded for the first types that are not known. What is asked for in one
 * turn is printed by one call, as its cost is per call and per schema object.
 */
export function createTypeCompiler(known: KnownTexts): CompileTypes {
  let waiting: Waiting[] = [];
  const compileAll = async () => {
    const batch = waiting;
    waiting = [];
    try {
      const texts = await compileBatch(batch.map(({ types }) => types));
      batch.forEach(({ resolve }, index) => resolve(texts[index] ?? ""));
    } catch (error) {
      batch.forEach(({ reject }) => reject(error));
    }
  };
  return async (types) => {
    const input = JSON.stringify(types);
    const before = known.get("json-schema-to-typescript", input);
    if (before !== undefined) return before;
    const text = await new Promise<string>((resolve, reject) => {
      if (waiting.length === 0) queueMicrotask(() => void compileAll());
      waiting.push({ types, resolve, reject });
    });
    known.set("json-schema-to-typescript", input, text);
    return text;
  };
}

async function compileBatch(batch: readonly NamedTypes[]): Promise<readonly string[]> {
  const { compile } = await import("json-schema-to-typescript");
  const text = await compile(toSchema(batch), "Types", {
    format: false,
    bannerComment: "",
    additionalProperties: false,
    // Otherwise it writes a tuple for each length that an array may have.
    ignoreMinAndMaxItems: true,
    declareExternallyReferenced: false,
    // There is nothing to resolve: references are names by now.
    $refOptions: { resolve: { external: false }, dereference: { excludedPathMatcher: () => true } },
  });
  const [, ...texts] = text.slice(0, text.lastIndexOf("}")).split(/^b\d+: /m);
  if (texts.length === batch.length) return texts;
  throw new Error(`json-schema-to-typescript printed ${texts.length} of ${batch.length} types.`);
}

/** No other property begins with a `b`: declarations and fields have placeholders of their own. */
function toSchema(batch: readonly NamedTypes[]): JSONSchema {
  const shared = shareParts();
  const objects = batch.map((types, index): [string, JSONSchema] => [
    `b${index}`,
    closedObject(Object.entries(types).map(([name, type]) => [name, shared(type) as JSONSchema])),
  ]);
  return closedObject(objects);
}

const closedObject = (properties: readonly (readonly [string, JSONSchema])[]): JSONSchema => ({
  type: "object",
  properties: Object.fromEntries(properties),
  required: properties.map(([name]) => name),
  additionalProperties: false,
});
