// @exodus/schemasafe, written ahead of time; one function that answers, another that collects all errors.
import { validator } from "@exodus/schemasafe";

export function build(schema) {
  const options = {
    mode: "lax",
    isJSON: true,
    formatAssertion: true,
    allowUnusedKeywords: true,
    $schemaDefault: "https://json-schema.org/draft/2020-12/schema",
    unmodifiedPrototypes: true,
  };
  const { $id: _, ...plain } = schema;
  const is = validator(plain, options).toModule();
  const explain = validator(plain, { ...options, includeErrors: true, allErrors: true }).toModule();
  return {
    "schemasafe.mjs": `import { explain } from "./schemasafe-explain.mjs";
export const is = ${is};
export const issues = (value) => (explain(value) ? [] : explain.errors);
`,
    "schemasafe-explain.mjs": `export const explain = ${explain};\n`,
    "schemasafe.size.mjs": `export { explain } from "./schemasafe-explain.mjs";\n`,
  };
}
