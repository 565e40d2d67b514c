import { printCompiledModules } from "../../generator/emit/compiled/print-compiled-modules.js";
import type { LinkedShape } from "../../generator/ir/accepts-value.js";
import type { JsonObject } from "../../generator/ir/json.js";
import { readSchema } from "../../generator/catalog/read-schema.js";
import { linkValidators, type LinkedValidator } from "./link-validators.js";

/** A JSON Schema as hookscribe judges by it: its compiled validator, and its shape for the reference semantics. */
export interface SchemaJudge extends LinkedValidator {
  readonly linked: LinkedShape;
}

/** The judges of several schemas, in their order; throws when one is refused. */
export async function judgeSchemas(
  schemas: readonly JsonObject[],
): Promise<readonly SchemaJudge[]> {
  const documents = schemas.map((schema) => {
    const problems: string[] = [];
    const file = { path: "schema.json", text: JSON.stringify(schema) };
    const document = readSchema(file, ({ message }) => problems.push(message));
    if (!document) throw new Error(`${problems.join("\n")}\n${file.text}`);
    return document;
  });
  const validators = await linkValidators(documents.map(printCompiledModules));
  return documents.flatMap(({ root, models }, index) => {
    const validator = validators[index];
    return validator ? [{ ...validator, linked: { shape: root.shape, models } }] : [];
  });
}
