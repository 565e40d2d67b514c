import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { toOneLine } from "../../generator/text/escape-markdown.js";
import { frontMatter } from "../../generator/text/front-matter.js";
import { formatMarkdown, hostileText } from "./markdown-oracle.js";

const runs = { numRuns: Number(process.env["FUZZ_RUNS"] ?? 150) };

test("front matter reads back as what was written, and is settled", async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, fc.string(), async (title, description) => {
      const written = frontMatter({ title, description, events: 3, deprecated: true, none: null });
      expect(parse(written.slice(4, -4))).toEqual({
        title: toOneLine(title),
        description: toOneLine(description),
        events: 3,
        deprecated: true,
      });
      expect(await formatMarkdown(`${written}\n\n# Page\n`)).toBe(`${written}\n\n# Page\n`);
    }),
    runs,
  );
});

test.each([
  ["plain", 'a: "plain"'],
  ['say "x"', `a: 'say "x"'`],
  [`it's "x"`, `a: 'it''s "x"'`],
  ["a\\b", 'a: "a\\\\b"'],
  ["no", 'a: "no"'],
])("%j is written %s", (value, written) => {
  expect(frontMatter({ a: value })).toBe(`---\n${written}\n---`);
});
