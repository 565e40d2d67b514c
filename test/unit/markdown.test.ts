import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toOneLine } from "../../generator/text/escape-markdown.js";
import {
  anchor,
  bulletList,
  codeSpan,
  fence,
  fillProse,
  heading,
  joinBlocks,
  line,
  pageLink,
  paragraph,
  phrase,
  prose,
  quotation,
  table,
  text,
  webLink,
  type Block,
  type Inline,
} from "../../generator/text/markdown.js";
import { formatMarkdown, hostileText, renderMarkdown } from "./markdown-oracle.js";

const runs = { numRuns: Number(process.env["FUZZ_RUNS"] ?? 150) };
const spaced = hostileText.map((value) => `x ${value} y`);
const shows = (inline: Inline) => renderMarkdown(`x ${inline.text} y`).shown;
const showing = (value: string) => toOneLine(`x ${value} y`);

async function expectSettled(block: Block) {
  if (block.settled) expect(await formatMarkdown(`${block.text}\n`)).toBe(`${block.text}\n`);
}

const places: readonly (readonly [string, (value: Inline) => Block])[] = [
  ["a paragraph", paragraph],
  ["a heading", (value) => heading(2, value)],
  ["a quotation", quotation],
  ["a list", (value) => bulletList([value, line`b`])],
  ["a cell", (value) => table([line`Head`, line`Other`], [[value, line`x`]])],
  ["the first cell of a wide table", (value) => table([line`H`, line`O`], [[value, wide]])],
  ["a cell of the head", (value) => table([line`x`, value], [[line`x`, line`y`]])],
];
const wide = line`${text("word ".repeat(30))}`;

describe.each([
  ["text", text, ["code"]],
  ["code", codeSpan, ["code"]],
] as const)("%s from data", (_, make, ownElements) => {
  test.each(places)("shows as it is in %s", async (_place, put) => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (value) => {
        if (toOneLine(value) === "") return;
        const block = put(make(value));
        const bare = renderMarkdown(put(line`Q`).text);
        const { shown, elements, html } = renderMarkdown(block.text);
        expect(shown).toBe(bare.shown.replace("Q", () => toOneLine(value)));
        expect(elements).toEqual(
          new Set([...bare.elements, ...ownElements].filter((e) => elements.has(e))),
        );
        expect(html).not.toContain("{{");
        expect(block.text).not.toMatch(/\{\{|\{%/);
        await expectSettled(block);
      }),
      runs,
    );
  });

  test("keeps apart from what is beside it", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        if (toOneLine(a) === "" || toOneLine(b) === "") return;
        expect(shows(line`${make(a)} – ${make(b)}`)).toBe(
          showing(`${toOneLine(a)} – ${toOneLine(b)}`),
        );
      }),
      runs,
    );
  });
});

describe("text", () => {
  test.each([
    [
      "plain words stay as they are, snake_case too",
      "plain words stay as they are, snake_case too",
    ],
    ["A & B, 50 % (about) – 3 > 2", "A & B, 50 % (about) – 3 > 2"],
    ["_private and a*b", "\\_private and a\\*b"],
    ["<b>", "\\<b>"],
    ["&amp; AT&T", "\\&amp; AT&T"],
    ["see https://a.b", "see https\\://a.b"],
    ["line\nbreak \u2028 end ", "line break end"],
    ["{{ name }}", "`{`\\{ name }}"],
  ])("%j becomes %j", (value, markdown) => {
    expect(text(value).text).toBe(markdown);
  });
});

describe("phrase", () => {
  test.each([
    ["the `id` of a*b", "the `id` of a\\*b"],
    ["an odd ` one", "an odd \\` one"],
    ["`a` and `b`", "`a` and `b`"],
    ["`` `x` ``", "\\`\\` `x` \\`\\`"],
    ["` a `", "\\` a \\`"],
    ["`a` {{ b }}", "\\`a\\` `{`\\{ b }}"],
  ])("%j becomes %j", (value, markdown) => {
    expect(phrase(value).text).toBe(markdown);
  });

  test("shows everything but the quotes around code", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, hostileText, async (a, b, c) => {
        const value = `${a}\`${b}\`${c}`;
        const block = paragraph(line`x ${phrase(value)} y`);
        const { shown, elements } = renderMarkdown(block.text);
        expect(shown.replaceAll("`", "")).toBe(
          toOneLine(`x ${toOneLine(value)} y`).replaceAll("`", ""),
        );
        for (const element of elements) expect(["p", "code"]).toContain(element);
        await expectSettled(block);
      }),
      runs,
    );
  });
});

describe("codeSpan", () => {
  test.each([
    ["a.b", "`a.b`"],
    ["a`b", "``a`b``"],
    ["`a", "`` `a ``"],
    ["{{ a }}", "`{`\\{ a }}"],
    [" edge", "edge"],
  ])("%j becomes %j", (value, markdown) => {
    expect(codeSpan(value).text).toBe(markdown);
  });
});

describe("links", () => {
  test("only web addresses become links", () => {
    for (const address of ["javascript:alert(1)", "data:text/html,x", "//a.b", "ftp://a.b", "x"])
      expect(webLink(line`label`, address).text).toBe("label");
    expect(webLink(line`label`, "https://a.b/(c) d?e=f&g#h").text).toBe(
      "[label](https://a.b/%28c%29%20d?e=f&g#h)",
    );
  });

  test("an address cannot leave its link", async () => {
    await fc.assert(
      fc.asyncProperty(spaced, async (value) => {
        const block = paragraph(line`${webLink(line`label`, `https://a.b/${value}`)} after`);
        const { shown, elements } = renderMarkdown(block.text);
        expect(shown).toBe("label after");
        expect(elements).toEqual(new Set(["p", "a"]));
        await expectSettled(block);
      }),
      runs,
    );
  });

  test("anchors hold nothing but plain characters", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (value) => {
        const block = paragraph(line`${anchor(value)}${pageLink(line`here`, `#${value}`)}`);
        expect(block.text).toMatch(/^<a id="[\w\-.~*]*"><\/a>\[here\]\(\S*\)$/);
        expect(renderMarkdown(block.text).shown).toBe("here");
        await expectSettled(block);
      }),
      runs,
    );
  });
});

describe("blocks", () => {
  test("tables of any cells are settled or say that they are not", async () => {
    const cell = fc.oneof(
      hostileText,
      fc.constantFrom("", "short", "a longer cell with some words in it"),
      fc.string({ maxLength: 60 }),
    );
    const shape = fc.integer({ min: 1, max: 4 }).chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: 2,
        maxLength: 4,
      }),
    );
    await fc.assert(
      fc.asyncProperty(shape, async ([head = [], ...rows]) => {
        const block = table(
          head.map(text),
          rows.map((row) => row.map(codeSpan)),
        );
        const { shown } = renderMarkdown(block.text);
        expect(shown).toBe([head, ...rows].flat().map(toOneLine).join(""));
        await expectSettled(block);
      }),
      runs,
    );
  });

  test("a table of plain characters is always settled", () => {
    expect(table([line`a`], [[line`é – “b”`]]).settled).toBe(true);
    expect(table([line`a`], [[line`中文`]]).settled).toBe(false);
    expect(table([line`a`], [[text(`中文 ${"long ".repeat(30)}`)]]).settled).toBe(true);
  });

  test("a fence outlasts the fences in it", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (value) => {
        const content = `start\n${value.replace(/[\r\u0000]/g, "")}\nend`;
        const block = fence("text", content);
        const { shown, elements } = renderMarkdown(block.text);
        expect(shown).toBe(`${content}\n`);
        expect(elements).toEqual(new Set(["code"]));
        await expectSettled(block);
      }),
      runs,
    );
  });

  test("prose keeps paragraphs apart and one with nothing to say away", () => {
    expect(prose("a\nb\n\n \n\n- c\n\n").text).toBe("a b\n\n\\- c");
    expect(joinBlocks([prose(""), paragraph(line`x`), prose(" \n")]).text).toBe("x");
  });
});

describe("fillProse", () => {
  test("fills lines and blocks, and takes the empty ones away", () => {
    const template = "# {{name}}\n\n{{nothing}}\n\nSee {{name}}.\n";
    expect(fillProse(template, { name: text("a*b"), nothing: prose("") }).text).toBe(
      "# a\\*b\n\nSee a\\*b.",
    );
  });

  test("a slot without a value is a mistake", () => {
    expect(() => fillProse("{{toString}}", {})).toThrow("toString");
  });
});
