import ajvFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { printCompiledModules } from "../../generator/emit/compiled/print-compiled-modules.js";
import { acceptsValue, type LinkedShape } from "../../generator/ir/accepts-value.js";
import type { JsonObject, JsonValue } from "../../generator/ir/json.js";
import { readSchema, type SchemaDocument } from "../../generator/catalog/read-schema.js";
import { linkValidators } from "../support/link-validators.js";

/** A schema and values to hold against it. */
export interface FuzzGroup {
  readonly schema: JsonObject;
  readonly values: readonly JsonValue[];
}

/** What each judge says of one value; `issues` is the answer of `validate`, `reference` that of `acceptsValue`. */
export interface Verdict {
  readonly schema: JsonObject;
  readonly value: JsonValue;
  readonly ajv: boolean;
  readonly guard: boolean;
  readonly issues: boolean;
  readonly reference: boolean;
}

export const isAgreed = ({ ajv, guard, issues, reference }: Verdict): boolean =>
  guard === ajv && issues === ajv && reference === ajv;

/**
 * The verdicts on every value of every group, in their order. The schemas go the way of `hookscribe compile`, and all are
 * bundled at once. Throws when hookscribe refuses a schema.
 */
export async function judge(groups: readonly FuzzGroup[]): Promise<readonly Verdict[]> {
  const documents = groups.map(({ schema }) => read(schema));
  const validators = await linkValidators(documents.map(printCompiledModules));
  const ajv = createAjv();
  return groups.flatMap(({ schema, values }, index) => {
    const accepts = ajv.compile(schema);
    const validator = validators[index];
    const linked = linkedOf(documents[index]);
    return values.map((value): Verdict => {
      const result = validator?.validate(value);
      return {
        schema,
        value,
        ajv: accepts(value),
        guard: validator?.is(value) === true,
        // A refusal without a reason is no answer.
        issues: result?.ok === true || result?.issues.length === 0,
        reference: linked !== null && acceptsValue(linked, value),
      };
    });
  });
}

/** Inherited properties are not properties of a JSON value. */
export function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    ownProperties: true,
    logger: false,
    addUsedSchema: false,
  });
  ajvFormats.default(ajv);
  return ajv;
}

function read(schema: JsonObject): SchemaDocument {
  const problems: string[] = [];
  const file = { path: "fuzz.json", text: JSON.stringify(schema) };
  const document = readSchema(file, ({ code, message, severity }) => {
    if (severity === "error") problems.push(`${code}: ${message}`);
  });
  if (document) return document;
  throw new Error(`${problems.join("\n")}\n${file.text}`);
}

const linkedOf = (document: SchemaDocument | undefined): LinkedShape | null =>
  document ? { shape: document.root.shape, models: document.models } : null;
