import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { importFiles } from "../../../generator/commands/import.js";
import { catalogue } from "../../../generator/diagnostics/catalogue.js";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { draftSamples } from "../../../generator/draft/draft-samples.js";
import { draftSchema } from "../../../generator/draft/draft-schema.js";

const target = { folder: "shop", page: "orders", title: "Orders" };

interface Refusal {
  readonly code: Diagnostic["code"];
  readonly kind: "sample" | "typed-sample" | "json-schema";
  readonly text: string;
  /** What the problem is shown at. */
  readonly marked: string;
  readonly at?: string;
}

const refusals: readonly Refusal[] = [
  { code: "json/syntax", kind: "typed-sample", text: '{ "a": "String", }', marked: "}" },
  { code: "json/syntax", kind: "typed-sample", text: '{ "a": {} "b": {} }', marked: '"b"' },
  { code: "json/syntax", kind: "typed-sample", text: '{ "a": [ "id": "String" ] }', marked: ":" },
  { code: "json/syntax", kind: "typed-sample", text: '{ "a": "String",', marked: "" },
  { code: "json/syntax", kind: "sample", text: "{ 'a': 1 }", marked: "'" },
  { code: "json/syntax", kind: "sample", text: '{ "a": undefined }', marked: "undefined" },
  { code: "json/syntax", kind: "sample", text: '{ "a": 01 }', marked: "01" },
  { code: "json/syntax", kind: "sample", text: "{} // note", marked: "/" },
  { code: "json/duplicate-key", kind: "sample", text: '{ "a": 1, "a": 2 }', marked: '"a"' },
  { code: "yaml/not-json", kind: "sample", text: "[1e999]", marked: "1e999" },
  { code: "yaml/too-deep", kind: "sample", text: "[".repeat(300), marked: "[" },
  { code: "draft/unknown-type-word", kind: "typed-sample", text: '["Strng"]', marked: '"Strng"' },
  { code: "draft/not-a-type-word", kind: "typed-sample", text: '{ "a": 1 }', marked: "1" },
  { code: "draft/nothing-there", kind: "sample", text: '{"a":1}', at: "/b", marked: '{"a":1}' },
  {
    code: "draft/dialect",
    kind: "json-schema",
    text: '{ "$schema": "http://json-schema.org/draft-04/schema#" }',
    marked: '"http://json-schema.org/draft-04/schema#"',
  },
  {
    code: "schema/remote-reference",
    kind: "json-schema",
    text: '{ "$ref": "other.json" }',
    marked: '"other.json"',
  },
  {
    code: "schema/refused-keyword",
    kind: "json-schema",
    text: '{ "$ref": "https://x.example/a", "$defs": { "a": { "$id": "https://x.example/a" } } }',
    marked: '"$id"',
  },
  {
    code: "schema/dangling-reference",
    kind: "json-schema",
    text: '{ "$ref": "#/definitions/none" }',
    marked: '"#/definitions/none"',
  },
  {
    code: "schema/slow-pattern",
    kind: "json-schema",
    text: '{ "type": "string", "pattern": "^(a+)+$" }',
    marked: '"^(a+)+$"',
  },
  {
    code: "schema/slow-pattern",
    kind: "json-schema",
    text: '{ "type": "object", "patternProperties": { "^(a|a)*$": {} } }',
    marked: '"^(a|a)*$"',
  },
  {
    code: "schema/refused-keyword",
    kind: "json-schema",
    text: '{ "type": "string", "nullable": true }',
    marked: '"nullable"',
  },
  {
    code: "schema/keyword-value",
    kind: "json-schema",
    text: '{ "minLength": "1" }',
    marked: '"1"',
  },
  {
    code: "schema/pattern",
    kind: "json-schema",
    text: '{ "pattern": "\\\\-" }',
    marked: '"\\\\-"',
  },
  { code: "schema/not-a-schema", kind: "json-schema", text: '{ "not": 1 }', marked: "1" },
  { code: "schema/keyword-value", kind: "json-schema", text: '{ "$ref": 1 }', marked: "1" },
  { code: "schema/unknown-type", kind: "json-schema", text: '{ "type": "int" }', marked: '"int"' },
  { code: "schema/keyword-value", kind: "json-schema", text: '{ "multipleOf": 0 }', marked: "0" },
  {
    code: "schema/keyword-value",
    kind: "json-schema",
    text: '{ "dependencies": [] }',
    marked: "[]",
  },
  {
    code: "draft/no-schema",
    kind: "json-schema",
    text: '{ "openapi": "3.1.0", "info": {}, "components": {} }',
    marked: '"openapi"',
  },
  {
    code: "draft/no-schema",
    kind: "json-schema",
    text: '{ "definitions": { "a": { "type": "string" } } }',
    marked: '"definitions"',
  },
  {
    code: "schema/refused-keyword",
    kind: "json-schema",
    text: '{ "$ref": "#/$defs/a/$defs/b", "$defs": { "a": { "$id": "http://x/a", "$defs": { "b": {} } } } }',
    marked: '"$id"',
  },
];

function refuse({ kind, text, at }: Refusal): readonly Diagnostic[] {
  const told: Diagnostic[] = [];
  const report = (each: Diagnostic) => told.push(each);
  const file = { path: "file.json", text };
  const draft =
    kind === "json-schema"
      ? draftSchema({ file, at: at ?? null, event: "a.b" }, target, report)
      : draftSamples({ files: [file], typeOf: () => "a.b", at: at ?? "", kind }, target, report);
  expect(draft).toBeNull();
  return told;
}

describe("what cannot be imported", () => {
  it.each(refusals)("is refused with its place: $code in $text", (refusal) => {
    const told = refuse(refusal);
    const [first] = told.filter(({ code }) => code === refusal.code);
    const span = first?.span ?? { start: 0, end: 0 };
    expect(first?.code).toBe(refusal.code);
    expect(told.map(({ span, code }) => `${span?.start} ${code}`)).toEqual([
      ...new Set(told.map(({ span, code }) => `${span?.start} ${code}`)),
    ]);
    expect(refusal.text.slice(span.start, span.end)).toBe(refusal.marked);
  });
});

describe("the command", () => {
  const folder = mkdtempSync(join(tmpdir(), "hookscribe-import-"));
  const silence = () => {
    const said: string[] = [];
    const write = (text: string | Uint8Array) => said.push(String(text)) > 0;
    vi.spyOn(process.stdout, "write").mockImplementation(write);
    vi.spyOn(process.stderr, "write").mockImplementation(write);
    return said;
  };
  afterEach(() => vi.restoreAllMocks());
  afterAll(() => rmSync(folder, { recursive: true }));

  it("writes a draft, and never over a file that is there", async () => {
    const path = join(folder, "order.created.json");
    const out = join(folder, "orders.yaml");
    writeFileSync(path, '{ "id": "String" }');
    const said = silence();
    const files = { kind: "typed-sample", files: [path] } as const;
    expect(await importFiles(files, { vendor: "shop", out })).toBe(0);
    expect(await importFiles(files, { vendor: "shop", out })).toBe(1);
    expect(said.join("")).toContain("draft/file-exists");
  });

  it.each([
    { kind: "json-schema", flags: {}, code: "draft/several-schemas" },
    { kind: "sample", flags: {}, code: "draft/same-event" },
    { kind: "typed-sample", flags: {}, code: "draft/same-event" },
    { kind: "sample", flags: { event: "order.paid" }, code: "draft/same-event" },
  ] as const)("takes no file in vain: $kind of several files, $flags", async (each) => {
    const paths = ["a", "b"].map((part) => join(folder, part, "order.json"));
    for (const path of paths) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, '{ "type": "string" }');
    }
    const said = silence();
    const files = { kind: each.kind, files: paths };
    expect(await importFiles(files, { vendor: "shop", ...each.flags })).toBe(1);
    expect(said.join("")).toContain(`error ${each.code}\n`);
  });

  it("says of an address that it fetches none", async () => {
    const said = silence();
    const files = ["https://shop.example/hooks.json"];
    expect(await importFiles({ kind: "json-schema", files }, { vendor: "shop" })).toBe(1);
    expect(said.join("")).toMatch(/^error source\/unreadable\n.* nothing is fetched/);
  });

  it("drafts no page that is nested deeper than pages are read", async () => {
    const path = join(folder, "deep.json");
    writeFileSync(path, '{ "a": '.repeat(150) + "1" + " }".repeat(150));
    const said = silence();
    expect(await importFiles({ kind: "sample", files: [path] }, { vendor: "shop" })).toBe(1);
    expect(said.join("")).toMatch(/^error yaml\/too-deep\n/);
  });

  it.each([{ page: "A B" }, { vendor: "../../x" }, { vendor: "shop/v1/more" }, { vendor: "Shop" }])(
    "takes no name that a folder of definitions cannot have: %j",
    async (names) => {
      const path = join(folder, "order.created.json");
      writeFileSync(path, "{}");
      const said = silence();
      const flags = { vendor: "shop/2024-09-18", ...names };
      expect(await importFiles({ kind: "sample", files: [path] }, flags)).toBe(1);
      expect(said.join("")).toMatch(/^error name\/folder\n/);
    },
  );
});

it("every problem of an import is provoked here", () => {
  const codes = Object.keys(catalogue).filter((code) => /^(json|draft)\//.test(code));
  const byCommand = ["draft/file-exists", "draft/several-schemas", "draft/same-event"];
  const provoked = [...refusals.map(({ code }) => code), ...byCommand];
  expect(codes.filter((code) => !provoked.includes(code as Diagnostic["code"]))).toEqual([]);
});
