// Valibot's words for a schema, as a module that a person could have written.
import { readSchema } from "./read-schema.mjs";

const formats = {
  "date-time": "v.isoTimestamp()",
  date: "v.isoDate()",
  uuid: "v.uuid()",
  uri: "v.url()",
};
const quote = JSON.stringify;
const pipe = (first, rules) =>
  rules.length === 0 ? first : `v.pipe(${[first, ...rules].join(", ")})`;

const dialect = {
  unknown: () => "v.unknown()",
  never: () => "v.never()",
  null: () => "v.null()",
  boolean: () => "v.boolean()",
  string: ({ format, pattern, minLength, maxLength }) =>
    pipe("v.string()", [
      ...(format in formats ? [formats[format]] : []),
      ...(pattern === undefined ? [] : [`v.regex(${new RegExp(pattern, "u")})`]),
      ...(minLength === undefined ? [] : [`v.minLength(${minLength})`]),
      ...(maxLength === undefined ? [] : [`v.maxLength(${maxLength})`]),
    ]),
  number: (schema) => pipe("v.number()", ["v.finite()", ...limits(schema)]),
  integer: (schema) => pipe("v.number()", ["v.integer()", ...limits(schema)]),
  literal: (value) => (value === null ? "v.null()" : `v.literal(${quote(value)})`),
  array: (items, { minItems, maxItems }) =>
    pipe(`v.array(${items})`, [
      ...(minItems === undefined ? [] : [`v.minLength(${minItems})`]),
      ...(maxItems === undefined ? [] : [`v.maxLength(${maxItems})`]),
    ]),
  object: (properties, { closed, rest }) => {
    const entries = properties.map(
      ({ key, required, value }) => `${quote(key)}: ${required ? value : `v.optional(${value})`}`,
    );
    if (rest !== null) return `v.objectWithRest({ ${entries.join(", ")} }, ${rest})`;
    return `v.${closed ? "strictObject" : "looseObject"}({ ${entries.join(", ")} })`;
  },
  anyOf: (members) => `v.union([${members.join(", ")}])`,
  tagged: (key, members) => `v.variant(${quote(key)}, [${members.join(", ")}])`,
  all: (members) => `v.intersect([${members.join(", ")}])`,
  not: (inner) => `v.custom((value) => !v.is(${inner}, value))`,
  refer: (name, isOpen) => (isOpen ? `v.lazy(() => ${name})` : name),
};

const limits = ({ minimum, maximum }) => [
  ...(minimum === undefined ? [] : [`v.minValue(${minimum})`]),
  ...(maximum === undefined ? [] : [`v.maxValue(${maximum})`]),
];

export function build(schema) {
  const { definitions, root } = readSchema(schema, dialect);
  return `import * as v from "valibot";
${definitions.map(({ name, text }) => `const ${name} = ${text};`).join("\n")}
const root = ${root};
export const is = (value) => v.is(root, value);
export const issues = (value) => v.safeParse(root, value).issues ?? [];
`;
}
