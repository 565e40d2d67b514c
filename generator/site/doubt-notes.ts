import { markup, trusted, type Html } from "./html.js";
import {
  anchorOf,
  renderLine,
  withoutAnchors,
  type PageRendering,
  type Token,
} from "./page-tokens.js";

/** A doubt, as the list of a page tells it. */
export interface DoubtNote {
  readonly number: string;
  /** Why there is one: `silent`, `broken` or `contradiction`. */
  readonly kind: string;
  /** Where on the page it belongs. */
  readonly place: Html;
  readonly source: Html;
  readonly reading: Html;
}

const form =
  /^<strong>Doubt (\d+)<\/strong> on ([\s\S]+?) \((silent|broken|contradiction)\): ([\s\S]*?) <strong>Reading taken:<\/strong> ([\s\S]*)$/;

/** Every doubt of the page, by its anchor. */
export function readDoubts(
  rendering: PageRendering,
  tokens: readonly Token[],
): ReadonlyMap<string, DoubtNote> {
  const notes = new Map<string, DoubtNote>();
  for (const { type, children } of tokens) {
    const line = type === "inline" ? (children ?? []) : [];
    const anchor = anchorOf(line);
    if (anchor === null || !/^doubt-\d+$/.test(anchor)) continue;
    const note = readDoubt(renderLine(rendering, withoutAnchors(line)).markup);
    if (note) notes.set(anchor, note);
  }
  return notes;
}

function readDoubt(line: string): DoubtNote | null {
  const [whole, number = "", place = "", kind = "", source = "", reading = ""] =
    form.exec(line) ?? [];
  if (whole === undefined) return null;
  return {
    number,
    kind,
    place: trusted(place),
    source: trusted(source),
    reading: trusted(reading),
  };
}

/** A doubt at the place that it is about, folded. */
export const foldedDoubt = (note: DoubtNote): Html =>
  markup`<details class="doubt"><summary><span class="doubt-mark">Doubt ${note.number}</span> ${kindWords.get(note.kind) ?? note.kind}</summary>${doubtWords(note)}</details>`;

/** A doubt in the list of all, where links lead to it. */
export const listedDoubt = (anchor: string, note: DoubtNote): Html =>
  markup`<li class="doubt" id="${anchor}"><p class="doubt-head"><span class="doubt-mark">Doubt ${note.number}</span> on ${note.place}: ${kindWords.get(note.kind) ?? note.kind}</p>${doubtWords(note)}</li>`;

const doubtWords = ({ source, reading }: DoubtNote): Html =>
  markup`<p>${source}</p><p><strong>Reading taken:</strong> ${reading}</p>`;

const kindWords: ReadonlyMap<string, string> = new Map([
  ["silent", "the source is silent"],
  ["broken", "the source is broken"],
  ["contradiction", "the sources disagree"],
]);
