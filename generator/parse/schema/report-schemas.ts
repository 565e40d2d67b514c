import type { Pointer } from "../../ir/json.js";
import { locatedAt, type Located } from "../../source/located.js";
import { jsonTypes } from "../../ir/json-type.js";
import { lowerSchema } from "./lower-schema.js";
import type { SchemaContext } from "./schema-context.js";

/** What is wrong with the schemas at some places of a file that was refused, so that one run tells it too. */
export function reportSchemas(
  file: Located,
  pointers: readonly Pointer[],
  context: SchemaContext,
): void {
  for (const pointer of pointers) {
    const schema = locatedAt(file, pointer);
    if (schema) lowerSchema(schema, { pointer, types: jsonTypes }, context);
  }
}
