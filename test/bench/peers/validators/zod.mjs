// Zod's words for a schema, as a module that a person could have written.
import { readSchema } from "./read-schema.mjs";

const formats = {
  "date-time": "z.iso.datetime({ offset: true })",
  date: "z.iso.date()",
  uuid: "z.guid()",
  uri: "z.url()",
};
const quote = JSON.stringify;

const dialect = {
  unknown: () => "z.unknown()",
  never: () => "z.never()",
  null: () => "z.null()",
  boolean: () => "z.boolean()",
  string: ({ format, pattern, minLength, maxLength }) =>
    [
      formats[format] ?? "z.string()",
      ...(pattern === undefined ? [] : [`regex(${new RegExp(pattern, "u")})`]),
      ...(minLength === undefined ? [] : [`min(${minLength})`]),
      ...(maxLength === undefined ? [] : [`max(${maxLength})`]),
    ].join("."),
  number: (schema) => ["z.number()", ...limits(schema)].join("."),
  integer: (schema) => ["z.number()", "refine(Number.isInteger)", ...limits(schema)].join("."),
  literal: (value) => (value === null ? "z.null()" : `z.literal(${quote(value)})`),
  array: (items, { minItems, maxItems }) =>
    [
      `z.array(${items})`,
      ...(minItems === undefined ? [] : [`min(${minItems})`]),
      ...(maxItems === undefined ? [] : [`max(${maxItems})`]),
    ].join("."),
  object: (properties, { closed, rest }) => {
    const entries = properties.map(
      ({ key, required, value }) => `${quote(key)}: ${required ? value : `z.optional(${value})`}`,
    );
    if (rest !== null) return `z.object({ ${entries.join(", ")} }).catchall(${rest})`;
    return `z.${closed ? "strictObject" : "looseObject"}({ ${entries.join(", ")} })`;
  },
  anyOf: (members) => `z.union([${members.join(", ")}])`,
  tagged: (key, members) => `z.discriminatedUnion(${quote(key)}, [${members.join(", ")}])`,
  all: (members) => members.reduce((left, right) => `z.intersection(${left}, ${right})`),
  not: (inner) => `z.unknown().refine((value) => !${inner}.safeParse(value).success)`,
  refer: (name, isOpen) => (isOpen ? `z.lazy(() => ${name})` : name),
};

const limits = ({ minimum, maximum }) => [
  ...(minimum === undefined ? [] : [`min(${minimum})`]),
  ...(maximum === undefined ? [] : [`max(${maximum})`]),
];

export function build(schema) {
  const { definitions, root } = readSchema(schema, dialect);
  return `import * as z from "zod";
${definitions.map(({ name, text }) => `const ${name} = ${text};`).join("\n")}
const root = ${root};
export const is = (value) => root.safeParse(value).success;
export const issues = (value) => root.safeParse(value).error?.issues ?? [];
`;
}
