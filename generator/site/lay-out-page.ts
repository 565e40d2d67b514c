import { keepDays } from "./break-names.js";
import { codeTabs } from "./code-tabs.js";
import { listedDoubt, readDoubts, type DoubtNote } from "./doubt-notes.js";
import { dressTables } from "./dress-tables.js";
import { envelopeDrawing } from "./envelope-drawing.js";
import { createEvidenceNotes } from "./evidence-notes.js";
import type { FieldListing } from "./field-list.js";
import { markup, noHtml, trusted, type Html } from "./html.js";
import { checkPlace } from "./check-place.js";
import { drawFacts, readFacts, readSources } from "./page-facts.js";
import { pageSections, type Section } from "./page-sections.js";
import { foldParts } from "./fold-parts.js";
import { anchorOf, type PageRendering, type Token } from "./page-tokens.js";
import { tokensUntilClosed } from "./read-table.js";

/** A generated page, section by section, as the site shows it. */
export function layOutPage(rendering: PageRendering, tokens: readonly Token[]): readonly Token[] {
  const { block } = rendering;
  const [head, ...all] = pageSections(tokens);
  if (!head) return tokens;
  // The theme's first page has both in a form of its own.
  const isFirst = rendering.env.frontmatter?.["kind"] === "index";
  const sections = isFirst ? all.filter(({ slug }) => slug !== "vendors") : all;
  const evidence = createEvidenceNotes(readSources(readFacts(head.content)));
  const doubts = readDoubts(rendering, tokens);
  const listing: FieldListing = { ...rendering, evidence, doubts };
  const laid = sections.map((section) => layOutSection(listing, section));
  return [
    ...(isFirst ? [] : layOutHead(rendering, head.content)),
    block(markup`${outline(sections)}<div class="sections">`),
    ...laid.flat(),
    block(markup`${checkPlace(rendering)}</div>${evidence.notes()}`),
  ];
}

function layOutHead(rendering: PageRendering, content: readonly Token[]): readonly Token[] {
  const facts = readFacts(content);
  return [
    rendering.block(trusted(`<header class="page-head">`)),
    ...(facts.length === 0 ? content : withoutFirstList(content)),
    rendering.block(markup`${drawFacts(rendering, facts)}${pageTools(rendering)}</header>`),
  ];
}

/** What a reader may do with the page. */
function pageTools(rendering: PageRendering): Html {
  const { env, base } = rendering;
  const check =
    checkPlace(rendering) === noHtml
      ? noHtml
      : markup`<a class="button needs-script" href="#check">Check a payload</a>`;
  return markup`<p class="page-tools">${check}<a class="button" href="${base}${env.relativePath}" target="_self">Markdown</a></p>`;
}

function withoutFirstList(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex(({ type }) => type === "bullet_list_open");
  const list = tokensUntilClosed(tokens, start);
  return [...tokens.slice(0, start), ...tokens.slice(start + list.length)];
}

function outline(sections: readonly Section[]): Html {
  if (sections.length < 2) return noHtml;
  const items = sections.map(
    ({ slug, title }) => markup`<li><a href="#${slug}">${keepDays(title)}</a></li>`,
  );
  return markup`<nav class="outline" aria-label="On this page"><p>On this page</p><ul>${items}</ul></nav>`;
}

function layOutSection(listing: FieldListing, section: Section): readonly Token[] {
  const { slug, title, heading, content } = section;
  const { block } = listing;
  const tabs =
    slug === "formats"
      ? foldParts(listing, content)
      : (codeTabs(listing, slug, content) ?? content);
  const tables = dressTables(listing, title, tabs);
  const drawn = slug === "envelope" ? drawEnvelope(listing, tables) : tables;
  return [
    block(markup`<section class="section" data-section="${slug}" aria-labelledby="${slug}">`),
    ...heading,
    ...listDoubts(listing, drawn),
    block(trusted("</section>")),
  ];
}

/** The drawing of a request that the page has as a tree of text. */
const drawEnvelope = ({ block }: PageRendering, tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token) => {
    const drawing =
      token.type === "fence" && token.info === "text" ? envelopeDrawing(token.content) : noHtml;
    return drawing === noHtml ? token : block(drawing);
  });

/** Lists of doubts, each an item of its own with a place to link to. */
function listDoubts(listing: FieldListing, tokens: readonly Token[]): readonly Token[] {
  const { block, doubts } = listing;
  const laid: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const list = token.type === "bullet_list_open" ? tokensUntilClosed(tokens, at) : [];
    const notes = list.length > 0 ? notesIn(list, doubts) : null;
    if (!notes) {
      laid.push(token);
      continue;
    }
    const items = notes.map(([anchor, note]) => listedDoubt(anchor, note));
    laid.push(block(markup`<ul class="doubts">${items}</ul>`));
    at += list.length - 1;
  }
  return laid;
}

type PlacedNote = readonly [anchor: string, note: DoubtNote];

/** The doubts of a list; `null` when it is a list of something else. */
function notesIn(
  list: readonly Token[],
  doubts: FieldListing["doubts"],
): readonly PlacedNote[] | null {
  const lines = list.filter(({ type }) => type === "inline");
  const notes = lines.flatMap(({ children }): readonly PlacedNote[] => {
    const anchor = anchorOf(children ?? []);
    const note = anchor === null ? undefined : doubts.get(anchor);
    return anchor !== null && note ? [[anchor, note]] : [];
  });
  return notes.length > 0 && notes.length === lines.length ? notes : null;
}
