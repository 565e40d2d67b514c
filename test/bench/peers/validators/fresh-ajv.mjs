// What Plain's own package does: a new ajv and a compilation for every body.
export const build = () => `import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
const schema = JSON.parse(readFileSync(new URL("schema.json", import.meta.url), "utf8"));
const compile = (allErrors) => {
  const ajv = new Ajv2020({ strict: false, allErrors });
  addFormats.default(ajv);
  return ajv.compile(schema);
};
export const is = (value) => compile(false)(value);
export const issues = (value) => {
  const explain = compile(true);
  return explain(value) ? [] : explain.errors;
};
`;
