import fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { docLink, docTag, docText, printDocComment } from "../../generator/text/doc-comment.js";
import { hostileTexts } from "../support/arbitrary-json.js";

test.each<[string, Parameters<typeof printDocComment>[0], string]>([
  ["nothing to say", [], ""],
  ["an empty text", [docText("")], ""],
  ["a line", [docText("One line.")], "/** One line. */"],
  ["what would end the comment", [docText("a */ b")], "/** a *\\/ b */"],
  [
    "what would be a tag",
    [docText("@deprecated see @y, not a@b")],
    "/** \\@deprecated see \\@y, not a@b */",
  ],
  [
    "what would be a link",
    [docText("{@link https://a.example}")],
    "/** {\\@link https://a.example} */",
  ],
  ["paragraphs", [docText("a\n\n\n\nb"), docText("c")], "/**\n * a\n *\n * b\n *\n * c\n */"],
  ["other line breaks", [docText("a\u2028b\rc")], "/**\n * a\n * b\n * c\n */"],
  ["what cannot be seen", [docText("a\0b\u202Ec")], "/** aU+0000bU+202Ec */"],
  ["a tag without text", [docTag("deprecated", "")], "/** @deprecated */"],
  [
    "tags after the prose",
    [docTag("default", '"a"'), docText("b")],
    '/**\n * b\n *\n * @default "a"\n */',
  ],
  [
    "a link",
    [docLink("A page", "https://a.example/b?c=d#e")],
    "/** @see {@link https://a.example/b?c=d#e | A page} */",
  ],
  [
    "a link that would break out",
    [docLink("a } | b */", "https://a.example/}*/ x")],
    "/** @see {@link https://a.example/%7D%2A/%20x | a b *\\/} */",
  ],
  ["a link that would run", [docLink("A", "javascript:alert(1)")], "/** @see A */"],
  [
    "a source without address",
    [docLink("A", null, " (read 2024-01-01)")],
    "/** @see A (read 2024-01-01) */",
  ],
])("%s", (_, parts, want) => expect(printDocComment(parts)).toBe(want));

test("lines are indented and no wider than they may be", () => {
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");
  const lines = printDocComment([docText(words), docTag("remarks", words)], "    ").split("\n");
  expect(lines.slice(1).every((line) => line.startsWith("     *"))).toBe(true);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(lines.length).toBeGreaterThan(8);
});

describe("whatever a text holds", () => {
  const text = fc.oneof(
    fc.constantFrom(...hostileTexts),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc
      .array(fc.constantFrom("*", "/", "@", "{", "}", " ", "\n", "see", "\\", "*/"), {
        maxLength: 12,
      })
      .map((parts) => parts.join("")),
  );

  test("the compiler sees one comment, with the tags that we wrote", () => {
    fc.assert(
      fc.property(text, text, (prose, tagged) => {
        const comment = printDocComment([
          docText(prose),
          docText("Known."),
          docTag("remarks", tagged),
          docLink(prose, "https://a.example/"),
        ]);
        const file = ts.createSourceFile(
          "a.ts",
          `${comment}\nexport const a = 1;\n`,
          ts.ScriptTarget.ES2023,
          true,
        );
        expect(file.statements).toHaveLength(1);
        const [statement] = file.statements;
        const tags = statement ? ts.getJSDocTags(statement) : [];
        expect(tags.map((tag) => tag.tagName.text)).toEqual(["remarks", "see"]);
      }),
      { numRuns: 500 },
    );
  });
});
