// TypeBox's compiler for JSON Schema.
export const build = () => `import { readFileSync } from "node:fs";
import { Compile } from "typebox/schema";
const schema = JSON.parse(readFileSync(new URL("schema.json", import.meta.url), "utf8"));
const compiled = Compile(schema);
if (!compiled.IsAccelerated()) throw new Error("The schema was not compiled.");
export const is = (value) => compiled.Check(value);
export const issues = (value) => {
  const [passes, errors] = compiled.Errors(value);
  return passes ? [] : errors;
};
`;
