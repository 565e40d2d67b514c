// ajv, compiled when the program starts, with formats.
export const build = () => `import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
const schema = JSON.parse(readFileSync(new URL("schema.json", import.meta.url), "utf8"));
const compile = (allErrors) => {
  const ajv = new Ajv2020({ strict: false, allErrors });
  addFormats.default(ajv);
  return ajv.compile(schema);
};
export const is = compile(false);
let explain;
export const issues = (value) => {
  explain ??= compile(true);
  return explain(value) ? [] : explain.errors;
};
`;
