import type { Model } from "../../ir/catalog.js";
import type { ModelId } from "../../ir/shape.js";
import { createValidatorPrinter, type PrintedValidator } from "../validators/print-validator.js";
import type { ValidatorImport } from "../validators/validator-import.js";

export interface SchemaDocument {
  readonly root: Model;
  readonly models: ReadonlyMap<ModelId, Model>;
}

/** JavaScript modules by path; they import each other and `runtime/*.js` by relative paths. */
export type CompiledModules = ReadonlyMap<string, string>;

/** The module that exports `is` and `validate`. */
export const entryPath = "validator.js";

/** A JSON Schema document as JavaScript: a module for each model, and one that answers for the root. */
export function printCompiledModules({ root, models }: SchemaDocument): CompiledModules {
  const print = createValidatorPrinter(models, "javascript");
  const modules = [...models.values()].map((model): [string, string] => [
    modelPath(model),
    printModule(print({ of: "model", model }), models),
  ]);
  return new Map([...modules, [entryPath, printEntry(root)]]);
}

const modelPath = (model: Model) => `models/${model.names.file}.js`;

function printModule(printed: PrintedValidator, models: ReadonlyMap<ModelId, Model>): string {
  const imports = printed.imports.map((each) => printImport(each, models));
  const { constants, guard, functions, value } = printed;
  return [imports.join("\n"), ...constants, guard, ...functions, value, ""].join("\n\n");
}

function printImport(
  { from, name, alias }: ValidatorImport,
  models: ReadonlyMap<ModelId, Model>,
): string {
  const model = "model" in from ? models.get(from.model) : undefined;
  const path = model
    ? `../${modelPath(model)}`
    : `../runtime/${"runtime" in from ? from.runtime : ""}.js`;
  return `import { ${alias === null ? name : `${name} as ${alias}`} } from "${path}";`;
}

function printEntry(root: Model): string {
  const { guard, value } = root.names;
  return `import { ${guard}, ${value} } from "./${modelPath(root)}";
import { explain } from "./runtime/explain.js";

/** Whether a value is what the schema describes; throws only what a getter in the value throws. */
export function is(value) {
  return ${guard}(value);
}

/** The value, or everything that keeps it from being what the schema describes; never throws. */
export function validate(value) {
  try {
    if (${guard}(value)) return { ok: true, value };
  } catch {
    // A getter or proxy threw: the issues say so.
  }
  return { ok: false, issues: explain(${value}, value) };
}
`;
}
