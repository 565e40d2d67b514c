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
  const [head, ...sections] = pageSections(tokens);
  if (!head) return tokens;
  const facts = readFacts(head.content);
  const evidence = createEvidenceNotes(readSources(facts));
  const doubts = readDoubts(rendering, tokens);
  const listing: FieldListing = { ...rendering, evidence, doubts };
  const laid = sections.map((section) => layOutSection(listing, section));
  const withoutFacts = facts.length === 0 ? head.content : withoutFirstList(head.content);
  return [
    block(trusted(`<header class="page-head">`)),
    ...withoutFacts,
    block(
      markup`${drawFacts(rendering, facts)}</header>${outline(rendering, sections)}<div class="sections">`,
    ),
    ...laid.flat(),
    block(markup`${checkPlace(rendering)}</div>${evidence.notes()}`),
  ];
}

function withoutFirstList(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex(({ type }) => type === "bullet_list_open");
  const list = tokensUntilClosed(tokens, start);
  return [...tokens.slice(0, start), ...tokens.slice(start + list.length)];
}

function outline(rendering: PageRendering, sections: readonly Section[]): Html {
  if (sections.length < 2) return noHtml;
  const own = checkPlace(rendering) === noHtml ? [] : [{ slug: "check", title: "Check a payload" }];
  const items = [...own, ...sections].map(
    ({ slug, title }) => markup`<li><a href="#${slug}">${title}</a></li>`,
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
