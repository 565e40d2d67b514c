import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { printYaml } from "../../generator/text/yaml.js";
import { arbitraryJson, hostileTexts } from "../support/arbitrary-json.js";
import { lawParameters } from "../support/law-parameters.js";

const settled = (text: string) =>
  format(text, { parser: "yaml", printWidth: 100, proseWrap: "never" });

describe("printYaml", () => {
  it("writes blocks, and texts as plainly as is safe", () => {
    const value = {
      openapi: "3.1.1",
      info: { title: "It's plain", description: "two\nlines", empty: {} },
      list: [1, "no", { a: null, b: [] }, [["x"]], "# hash", '- say "hi"'],
      $ref: "#/components/x",
      "a:b": "a:b",
    };
    expect(printYaml(value)).toBe(
      `openapi: "3.1.1"
info:
  title: It's plain
  description: |-
    two
    lines
  empty: {}
list:
  - 1
  - "no"
  - a: null
    b: []
  - - - x
  - "# hash"
  - '- say "hi"'
$ref: "#/components/x"
"a:b": a:b
`,
    );
  });

  it.each(["1.1", "1.2"] as const)("is read back by YAML %s", (version) => {
    for (const text of hostileTexts) {
      const value = { [text]: text, list: [text], deep: [{ [text]: [[text]] }] };
      expect(parse(printYaml(value), { version, merge: false })).toEqual(value);
    }
  });

  it("prints what prettier leaves and YAML reads back", async () => {
    const property = fc.asyncProperty(arbitraryJson(), async (value) => {
      const text = printYaml(value);
      expect(parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(await settled(text)).toBe(text);
    });
    await fc.assert(property, lawParameters(300));
  });
});
