import { markup, noHtml, type Html } from "./html.js";

/** A document that a page names as its source. */
export interface PageSource {
  readonly title: string;
  readonly url: string | null;
  /** Day of the copy that was read. */
  readonly asOf: string | null;
  readonly evidence: string;
}

/** Badges that say how something is known, and the notes that they open. */
export interface EvidenceNotes {
  /** `cited` are addresses of the sources that the badge's row names; where it names none, those of the page stand. */
  readonly badge: (grade: string, cited: readonly CitedSource[]) => Html;
  /** The notes of all badges so far, each once. */
  readonly notes: () => Html;
}

export interface CitedSource {
  readonly title: string;
  readonly url: string;
}

const words: ReadonlyMap<string, string> = new Map([
  ["schema", "Read in a machine-readable schema of the vendor."],
  ["code", "Read in code that the vendor publishes."],
  ["table", "Read in a table of the documentation."],
  ["typed-sample", "Read in a sample whose values are names of types."],
  ["sample", "Seen in a sample with values."],
  ["prose", "Read in a sentence of the documentation."],
  ["changelog", "Read in a list of changes."],
  ["inferred", "Said nowhere; it follows from something that is said."],
]);

export const isGrade = (text: string): boolean => words.has(text);

export function createEvidenceNotes(sources: readonly PageSource[]): EvidenceNotes {
  const known = new Map<string, { readonly id: string; readonly note: Html }>();
  const noteOf = (grade: string, cited: readonly CitedSource[]) => {
    const key = JSON.stringify([grade, cited.map(({ url }) => url)]);
    const found = known.get(key);
    if (found) return found.id;
    const id = `evidence-${known.size + 1}`;
    known.set(key, { id, note: evidenceNote(grade, citedSources({ grade, cited, sources })) });
    return id;
  };
  return {
    badge: (grade, cited) =>
      markup`<button class="badge" data-grade="${grade}" popovertarget="${noteOf(grade, cited)}" aria-label="Evidence: ${grade}">${grade}</button>`,
    notes: () =>
      markup`${[...known.values()].map(
        ({ id, note }) => markup`<div class="note" popover id="${id}">${note}</div>`,
      )}`,
  };
}

/** A badge that opens nothing, where a table has one in every row. */
export const plainBadge = (grade: string): Html =>
  markup`<span class="badge" data-grade="${grade}">${grade}</span>`;

interface Citation {
  readonly grade: string;
  readonly cited: readonly CitedSource[];
  readonly sources: readonly PageSource[];
}

function citedSources({ grade, cited, sources }: Citation): readonly PageSource[] {
  if (cited.length > 0)
    return cited.map(
      ({ title, url }) =>
        sources.find((source) => source.url === url && source.title === title) ??
        sources.find((source) => source.url === url) ?? { title, url, asOf: null, evidence: grade },
    );
  const alike = sources.filter(({ evidence }) => evidence === grade);
  return alike.length > 0 ? alike : sources;
}

const evidenceNote = (grade: string, sources: readonly PageSource[]): Html =>
  markup`<p><strong>${grade}</strong> ${words.get(grade) ?? ""}</p>${
    sources.length === 0 ? noHtml : markup`<ul>${sources.map(sourceItem)}</ul>`
  }`;

const sourceItem = ({ title, url, asOf }: PageSource): Html =>
  markup`<li>${url === null ? markup`${title}` : markup`<a href="${url}" rel="noreferrer">${title}</a>`}${
    asOf === null ? noHtml : markup`, as of ${asOf}`
  }</li>`;
