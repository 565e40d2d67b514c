// ArkType's words for a schema: a scope in which each definition is an alias.
import { readSchema } from "./read-schema.mjs";

const formats = {
  "date-time": "string.date.iso",
  date: "string.date.iso",
  uuid: "string.uuid",
  uri: "string.url",
};
const quote = JSON.stringify;
const both = (parts) => parts.reduce((left, right) => `[${left}, "&", ${right}]`);

const dialect = {
  unknown: () => `"unknown"`,
  never: () => `"never"`,
  null: () => `"null"`,
  boolean: () => `"boolean"`,
  string: ({ format, pattern, minLength, maxLength }) =>
    both([
      quote(formats[format] ?? "string"),
      ...(pattern === undefined ? [] : [String(new RegExp(pattern, "u"))]),
      ...(minLength === undefined ? [] : [`"string >= ${minLength}"`]),
      ...(maxLength === undefined ? [] : [`"string <= ${maxLength}"`]),
    ]),
  number: (schema) => both([`"number"`, ...limits(schema)]),
  integer: (schema) => both([`"number.integer"`, ...limits(schema)]),
  literal: (value) => `["===", ${quote(value)}]`,
  array: (items, { minItems, maxItems }) =>
    both([
      `[${items}, "[]"]`,
      ...(minItems === undefined ? [] : [`"unknown[] >= ${minItems}"`]),
      ...(maxItems === undefined ? [] : [`"unknown[] <= ${maxItems}"`]),
    ]),
  object: (properties, { closed, rest }) => {
    const entries = properties.map(
      ({ key, required, value }) => `${quote(required ? key : `${key}?`)}: ${value}`,
    );
    if (rest !== null) entries.push(`"[string]": ${rest}`);
    if (closed) entries.push(`"+": "reject"`);
    return `{ ${entries.join(", ")} }`;
  },
  anyOf: (members) => members.reduce((left, right) => `[${left}, "|", ${right}]`),
  all: both,
  not: (inner) => `["unknown", ":", (value) => !within.type(${inner}).allows(value)]`,
  refer: (name) => quote(name),
};

const limits = ({ minimum, maximum }) => [
  ...(minimum === undefined ? [] : [`"number >= ${minimum}"`]),
  ...(maximum === undefined ? [] : [`"number <= ${maximum}"`]),
];

export function build(schema) {
  const { definitions, root } = readSchema(schema, dialect);
  return `import { scope } from "arktype";
const within = scope({
${definitions.map(({ name, text }) => `${name}: ${text},`).join("\n")}
root_: ${root},
});
const { root_ } = within.export();
export const is = (value) => root_.allows(value);
export const issues = (value) => {
  const result = root_(value);
  return Array.isArray(result) && " arkKind" in result ? [...result] : [];
};
`;
}
