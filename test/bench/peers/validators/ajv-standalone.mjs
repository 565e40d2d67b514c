// ajv's own way to write a validator ahead of time. One function answers and explains, so it collects all errors.
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";

export function build(schema) {
  const ajv = new Ajv2020({ code: { source: true, esm: true }, strict: false });
  addFormats.default(ajv);
  const all = new Ajv2020({ code: { source: true, esm: true }, strict: false, allErrors: true });
  addFormats.default(all);
  const code = standalone.default(all, all.compile(schema));
  return {
    "ajv-standalone.mjs": `import first from "./ajv-first.mjs";
import all from "./ajv-all.mjs";
export const is = first;
export const issues = (value) => (all(value) ? [] : all.errors);
`,
    "ajv-first.mjs": withRequire(standalone.default(ajv, ajv.compile(schema))),
    "ajv-all.mjs": withRequire(code),
    // What a size is taken of: one function that does both.
    "ajv-standalone.size.mjs": code,
  };
}

/** Its ES modules still call `require`; bundlers resolve that, Node has to be given one. */
const withRequire = (code) =>
  code.includes("require(")
    ? `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
${code}`
    : code;
