import { Parser } from "htmlparser2";
import { beforeAll, describe, expect, it } from "vitest";
import { listProject, readProject } from "../support/project-files.js";
import { renderPage } from "./render-page.js";

/** Elements of a page with their attributes and the text within them. */
interface Element {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  text: string;
}

/** Reads markup as written: an end tag that nothing opened, or that comes too early, is told in `faults`. */
function readHtml(html: string): { readonly elements: Element[]; readonly faults: string[] } {
  const elements: Element[] = [];
  const faults: string[] = [];
  const open: Element[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = { name, attributes, text: "" };
      elements.push(element);
      open.push(element);
    },
    ontext: (text) => open.forEach((each) => (each.text += text)),
    onclosetag: (name, isImplied) => {
      const element = open.pop();
      const isVoid = /^(?:input|br|wbr|rect|path|circle)$/.test(name);
      if (element?.name !== name || (isImplied && !isVoid)) faults.push(name);
    },
  });
  parser.end(html);
  return { elements, faults: [...faults, ...open.map(({ name }) => name)] };
}

const pages = listProject()
  .filter((path) => /^generated\/docs\/.*\.md$/.test(path))
  .map((path) => ({ path: path.slice("generated/docs/".length), markdown: readProject(path) }));

describe("every shipped page", () => {
  const read = new Map<string, ReturnType<typeof readHtml>>();
  beforeAll(async () => {
    for (const { path, markdown } of pages)
      read.set(path, readHtml(await renderPage(path, markdown)));
  });
  const elementsOf = (path: string, fits: (element: Element) => boolean) =>
    read.get(path)?.elements.filter(fits) ?? [];
  const differing = (tell: (page: (typeof pages)[number]) => readonly [unknown, unknown]) =>
    pages.filter((page) => {
      const [is, should] = tell(page);
      return JSON.stringify(is) !== JSON.stringify(should);
    });

  it("is there", () => expect(pages.length).toBeGreaterThan(500));

  it("is markup in which each element ends where it should", () => {
    const faulty = pages.filter(({ path }) => (read.get(path)?.faults.length ?? 1) > 0);
    expect(faulty.map(({ path }) => path)).toEqual([]);
  });

  it("has each anchor of its Markdown, and no place twice", () => {
    const wrong = pages.flatMap(({ path, markdown }) => {
      const wanted = [...markdown.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id);
      const ids = elementsOf(path, ({ attributes }) => "id" in attributes).map(
        ({ attributes }) => attributes["id"],
      );
      const missing = wanted.filter((id) => !ids.includes(id));
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      return [...missing, ...twice].map((id) => `${path}#${id}`);
    });
    expect(wrong).toEqual([]);
  });

  it("says in its notes of which day a source is, where the Markdown does", () => {
    const dated = /^- \*\*Source:\*\* \[([^\]\\]+)\]\([^)]*\), (as of [\d-]+)/gm;
    const named = pages.flatMap(({ path, markdown }) => {
      const notes = elementsOf(path, ({ attributes }) => attributes["class"] === "note")
        .map(({ text }) => text)
        .join("\n");
      return [...markdown.matchAll(dated)]
        .filter(([, title = ""]) => notes.includes(title))
        .map(([, title, day]) => notes.includes(`${title}, ${day}`));
    });
    expect(named.length).toBeGreaterThan(100);
    expect(named).not.toContain(false);
  });

  it("lists the fields of its tables in their order", () => {
    const wrong = differing(({ path, markdown }) => [
      elementsOf(path, ({ attributes }) => attributes["class"] === "field-name").map(
        ({ text }) => text,
      ),
      [...markdown.matchAll(/^\| <a id="field-[^"]*"><\/a>`([^`]+)` /gm)].map(([, name]) => name),
    ]);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("tells each doubt in its list, and at each place that points to it", () => {
    const wrong = differing(({ path, markdown }) => {
      const notes = elementsOf(path, ({ attributes }) => attributes["class"] === "doubt");
      const listed = notes.filter(({ name }) => name === "li").map((each) => each.attributes["id"]);
      const folded = notes.filter(({ name }) => name === "details").length;
      const rows = markdown.split("\n").filter((line) => line.startsWith('| <a id="field-'));
      const marks = rows.flatMap((row) => [...row.matchAll(/\]\(#doubt-\d+\)/g)]).length;
      const anchors = [...markdown.matchAll(/^- <a id="(doubt-\d+)"/gm)].map(([, id]) => id);
      return [
        [listed, folded],
        [anchors, marks],
      ];
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("has the note that each badge of evidence opens", () => {
    const graded = pages.filter(({ markdown }) => markdown.includes('| <a id="field-'));
    const badges = (path: string) =>
      elementsOf(path, ({ attributes }) => /^evidence-/.test(attributes["popovertarget"] ?? ""));
    const notes = (path: string) =>
      elementsOf(path, ({ attributes }) => attributes["class"] === "note");
    const wrong = graded.filter(({ path }) => {
      const ids = new Set(notes(path).map(({ attributes }) => attributes["id"]));
      return badges(path).some(({ attributes }) => !ids.has(attributes["popovertarget"]));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(graded.flatMap(({ path }) => badges(path)).length).toBeGreaterThan(10_000);
  });

  it("draws each line of its envelope", () => {
    const trees = pages.flatMap(({ path, markdown }) => {
      const [, tree] = /\n## Envelope\n[\s\S]*?\n```text\n([\s\S]*?)\n```/.exec(markdown) ?? [];
      return tree === undefined ? [] : [{ path, lines: tree.split("\n").slice(1) }];
    });
    expect(trees.length).toBeGreaterThan(3);
    for (const { path, lines } of trees) {
      const drawn = elementsOf(path, ({ attributes }) =>
        ["key", "box-title"].includes(attributes["class"] ?? ""),
      );
      expect(drawn.map(({ text }) => text)).toEqual(
        lines.map((line) => /[├└]── (.*?)(?: {3,}.*)?$/.exec(line)?.[1]),
      );
    }
  });

  it("draws each attempt where its time is", () => {
    const [page] = pages.filter(({ path }) => path === "plain/index.md");
    const places = elementsOf(
      page?.path ?? "",
      ({ attributes }) => attributes["class"] === "attempt",
    );
    const xs = places.map(({ attributes }) => Number(attributes["cx"]));
    expect(xs).toHaveLength(13);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(new Set(xs).size).toBe(13);
  });
});

describe("attempts whose times are not documented", () => {
  const tableOf = (others: string) =>
    `# Shop\n\n## Retries\n\n| Attempt | After the one before | Since the first |\n| --- | --- | --- |\n| 1 | at once |  |\n| ${others} | not documented | not documented |\n`;

  it.each([
    ["2", 2],
    ["2 to 6", 6],
    ["2 to 11", 11],
    ["2 to 500", 0],
  ])("%s: are drawn without a scale", async (others, count) => {
    const { elements } = readHtml(await renderPage("shop/index.md", tableOf(others)));
    const classed = (name: string) =>
      elements.filter(({ attributes }) => attributes["class"] === name);
    const xs = classed("attempt").map(({ attributes }) => Number(attributes["cx"]));
    expect(xs).toHaveLength(count);
    const steps = xs.slice(1).map((x, index) => Math.round(x - (xs[index] ?? 0)));
    expect(new Set(steps).size).toBeLessThanOrEqual(2);
    expect(classed("tick")).toEqual([]);
  });
});

describe("a text of a vendor", () => {
  it.each([
    ["{{ constructor }}"],
    ["<script>alert(1)</script>"],
    ["<img src=x onerror=alert(1)>"],
    ["</script><PageBody />"],
    ["\\u2028 \u2028 ` ${1}"],
    ["$& $1 $`"],
    ['<a id="x" onclick="alert(1)"></a>'],
  ])("%s stays a text", async (text) => {
    const markdown = `# Title\n\nSaid: ${text.replaceAll("`", "\\`")}\n\n\`\`\`json\n"${text}"\n\`\`\`\n`;
    const html = await renderPage("x.md", markdown);
    const { elements, faults } = readHtml(html);
    const [paragraph] = elements.filter(
      ({ name, text: own }) => name === "p" && own.startsWith("Said"),
    );
    expect(faults).toEqual([]);
    expect(elements.map(({ name }) => name)).not.toContain("script");
    expect(elements.map(({ name }) => name)).not.toContain("img");
    expect(elements.filter(({ attributes }) => "onclick" in attributes)).toEqual([]);
    expect(paragraph?.text.replace(/\s+/g, " ")).toBe(
      `Said: ${text.replace("\\u2028", "\\u2028")}`.replace(/\s+/g, " "),
    );
  });
});
