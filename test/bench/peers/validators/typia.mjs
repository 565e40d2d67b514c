// typia's words for a schema are types with tags, which its own command turns into code.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { readSchema } from "./read-schema.mjs";

const formats = new Set([
  "date-time",
  "date",
  "time",
  "duration",
  "email",
  "hostname",
  "ipv4",
  "ipv6",
]);
for (const more of ["uri", "uri-reference", "uri-template", "uuid"]) formats.add(more);
const quote = JSON.stringify;
const tagged = (first, tags) => (tags.length === 0 ? first : `(${[first, ...tags].join(" & ")})`);

const dialect = {
  unknown: () => "unknown",
  never: () => "never",
  null: () => "null",
  boolean: () => "boolean",
  string: ({ format, pattern, minLength, maxLength }) =>
    tagged("string", [
      ...(formats.has(format) ? [`tags.Format<${quote(format)}>`] : []),
      ...(pattern === undefined ? [] : [`tags.Pattern<${quote(pattern)}>`]),
      ...(minLength === undefined ? [] : [`tags.MinLength<${minLength}>`]),
      ...(maxLength === undefined ? [] : [`tags.MaxLength<${maxLength}>`]),
    ]),
  number: (schema) => tagged("number", limits(schema)),
  integer: (schema) => tagged("number", [`tags.Type<"int64">`, ...limits(schema)]),
  literal: quote,
  array: (items, { minItems, maxItems }) =>
    tagged(`Array<${items}>`, [
      ...(minItems === undefined ? [] : [`tags.MinItems<${minItems}>`]),
      ...(maxItems === undefined ? [] : [`tags.MaxItems<${maxItems}>`]),
    ]),
  object: (properties, { rest }) => {
    const entries = properties.map(
      ({ key, required, value }) => `${quote(key)}${required ? "" : "?"}: ${value};`,
    );
    if (rest !== null) entries.push(`[key: string]: ${rest};`);
    return `{ ${entries.join(" ")} }`;
  },
  anyOf: (members) => `(${members.join(" | ")})`,
  all: (members) => `(${members.join(" & ")})`,
  // TypeScript has no type for "anything but"; the check is left out.
  not: () => "unknown",
  refer: (name) => name,
};

const limits = ({ minimum, maximum }) => [
  ...(minimum === undefined ? [] : [`tags.Minimum<${minimum}>`]),
  ...(maximum === undefined ? [] : [`tags.Maximum<${maximum}>`]),
];

export function build(schema, folder) {
  const { definitions, root } = readSchema(schema, dialect);
  const [input, output] = ["typia-input", "typia-output"].map((name) => join(folder, name));
  mkdirSync(input, { recursive: true });
  const types = definitions.map(({ name, text }) => `type ${name} = ${text};`).join("\n");
  writeFileSync(
    join(input, "typia.ts"),
    `import typia, { tags } from "typia";
${types}
export type Root = ${root};
export const is = typia.createIs<Root>();
export const validate = typia.createValidate<Root>();
`,
  );
  const options = { strict: true, target: "ES2022", module: "ESNext", moduleResolution: "bundler" };
  const project = join(folder, "tsconfig.json");
  const plugins = [{ transform: "typia/lib/transform" }];
  writeFileSync(
    project,
    JSON.stringify({ compilerOptions: { ...options, skipLibCheck: true, plugins } }),
  );
  const command = ["node_modules/typia/lib/executable/typia.js", "generate"];
  const paths = ["--input", input, "--output", output, "--project", project];
  execFileSync(process.execPath, [...command, ...paths], { timeout: 240_000, stdio: "pipe" });
  const { code } = transformSync(readFileSync(join(output, "typia.ts"), "utf8"), { loader: "ts" });
  return `${code}
export const issues = (value) => {
  const result = validate(value);
  return result.success ? [] : result.errors;
};
`;
}
