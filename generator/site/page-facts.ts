import type { PageSource } from "./evidence-notes.js";
import { markup, noHtml, type Html } from "./html.js";
import { lineText, renderLine, type PageRendering, type Token } from "./page-tokens.js";
import { tokensUntilClosed } from "./read-table.js";

/** A line `**Label:** words` of the list at the head of a page. */
interface Fact {
  readonly label: readonly Token[];
  readonly words: readonly Token[];
}

/** The first list of the tokens, as facts; empty where it is another list. */
export function readFacts(tokens: readonly Token[]): readonly Fact[] {
  const start = tokens.findIndex(({ type }) => type === "bullet_list_open");
  if (start < 0) return [];
  const lines = tokensUntilClosed(tokens, start).filter(({ type }) => type === "inline");
  const facts = lines.map(({ children }) => readFact(children ?? []));
  return facts.every((fact) => fact !== null) ? facts : [];
}

function readFact(line: readonly Token[]): Fact | null {
  const start = line.findIndex(({ type }) => type === "strong_open");
  const end = line.findIndex(({ type }) => type === "strong_close");
  const before = line.slice(0, Math.max(start, 0));
  if (start < 0 || end < 0 || lineText(before) !== "") return null;
  const label = line.slice(start + 1, end);
  return lineText(label).endsWith(":") ? { label, words: line.slice(end + 1) } : null;
}

/** Facts as a list of terms; facts of one label that follow each other share it. */
export function drawFacts(rendering: PageRendering, facts: readonly Fact[]): Html {
  const groups: { label: Html; words: Html[] }[] = [];
  for (const { label, words } of facts) {
    const shown = renderLine(rendering, withoutColon(label));
    const last = groups.at(-1);
    if (last?.label.markup === shown.markup) last.words.push(renderLine(rendering, words));
    else groups.push({ label: shown, words: [renderLine(rendering, words)] });
  }
  if (groups.length === 0) return noHtml;
  const rows = groups.map(
    ({ label, words }) =>
      markup`<div><dt>${label}</dt>${words.map((each) => markup`<dd>${each}</dd>`)}</div>`,
  );
  return markup`<dl class="facts">${rows}</dl>`;
}

function withoutColon(label: readonly Token[]): readonly Token[] {
  return label.map((token) => {
    if (token.type !== "text" || !token.content.endsWith(":")) return token;
    return Object.assign(Object.create(token) as Token, { content: token.content.slice(0, -1) });
  });
}

/** The sources that the facts name: `**Source:** [title](url), as of 2026-03-17, … (table)`. */
export const readSources = (facts: readonly Fact[]): readonly PageSource[] =>
  facts.filter(({ label }) => lineText(label) === "Source:").map(({ words }) => readSource(words));

function readSource(words: readonly Token[]): PageSource {
  const whole = lineText(words);
  const link = words.find(({ type }) => type === "link_open");
  const end = words.findIndex(({ type }) => type === "link_close");
  const [title = whole] = link ? [lineText(words.slice(0, end)).trim()] : whole.split(",");
  const [, asOf = null] = /as of (\d{4}-\d{2}-\d{2})/.exec(whole) ?? [];
  const [, evidence = ""] = /\(([a-z-]+)\)$/.exec(whole) ?? [];
  return { title: title.trim(), url: link?.attrGet("href") ?? null, asOf, evidence };
}
