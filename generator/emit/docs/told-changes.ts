import type { Change, Differences } from "../../ir/catalog.js";
import type { PageSource } from "../../ir/evidence.js";
import {
  anchor,
  codeSpan,
  heading,
  joinBlocks,
  joinInline,
  line,
  noBlock,
  noInline,
  pageLink,
  paragraph,
  phrase,
  table,
  text,
  type Block,
  type Inline,
} from "../../text/markdown.js";
import { changePlace } from "./change-place.js";
import { relativePath, versionPath, type Edition } from "./docs-path.js";
import { about, type NumberedDoubts, type PlacedDoubt } from "./doubts.js";
import { evidenceWord } from "./field-table.js";
import { createPlaceLinker, type LinkPlace } from "./place-link.js";
import { sourceLink } from "./source-words.js";

/** Where pages of versions tell what changed. */
export const changesAnchor = "changes";

/** A version that is told as differences from another one. */
export interface Told {
  readonly edition: Edition;
  readonly differences: Differences;
}

/** Every documented change of a version against the one that it is told by. */
export function toldChanges(told: Told, doubts: NumberedDoubts): Block {
  const { edition, differences } = told;
  const path = versionPath(edition);
  const other = otherEdition(told);
  const name = codeSpan(differences.from);
  const link = other ? pageLink(name, relativePath(path, versionPath(other))) : name;
  const linkPlace = createPlaceLinker(path);
  const rows = shownChanges(differences).map((change) => {
    const own = doubts.mark(doubtsOfChange(differences, change));
    return [
      placeOfChange(change, told, linkPlace),
      joinInline([changeSummary(change), ...own], line` `),
      joinInline(citedBy(change, differences).map(sourceWords), line`; `),
      changeEvidence(change, differences),
    ];
  });
  return joinBlocks([
    heading(2, line`Differences from ${name}`),
    paragraph(
      line`${anchor(changesAnchor)}The events and fields of this version are those of ${link}, but for what is told here.`,
    ),
    table([line`Place`, line`Difference`, line`Source`, line`Evidence`], rows),
    differences.doubts.length === 0 ? noBlock : doubts.list(differences.doubts),
  ]);
}

function otherEdition({ edition, differences }: Told): Edition | null {
  const { vendor } = edition;
  const version = vendor.versions.find(({ id }) => id === differences.from);
  return version ? { vendor, version } : null;
}

/** The place of a change, linked from the page that tells of it. */
export const placeOfChange = (change: Change, told: Told, linkPlace: LinkPlace): Inline =>
  changePlace(change, editionsFor(change, told), linkPlace);

/** Where a change may be looked at, the best first: what went is on pages of the other version. */
function editionsFor({ removed }: Change, told: Told): readonly Edition[] {
  const other = otherEdition(told);
  if (!other) return [told.edition];
  return removed ? [other, told.edition] : [told.edition, other];
}

/** Without those that only keep a page's own examples, doubts and sources in step. */
export const shownChanges = ({ changes }: Differences): readonly Change[] =>
  changes.filter(({ at }) => !/^\/(?:doubts|sources|events\/[^/]+\/examples)(?:\/|$)/.test(at));

export const changeSummary = ({ removed, summary }: Change): Inline =>
  line`${removed ? line`**Not in this version.** ` : noInline}${phrase(summary)}`;

/** How a change is known: the grades of what it cites, each once. */
export const changeEvidence = (change: Change, differences: Differences): Inline => {
  const grades = new Set(citedBy(change, differences).map(({ evidence }) => evidence));
  return joinInline([...grades].map(evidenceWord), line`, `);
};

const citedBy = ({ sources }: Change, differences: Differences): readonly PageSource[] =>
  differences.sources.filter(({ id }) => sources.includes(id));

const sourceWords = (source: PageSource): Inline =>
  source.retrieved === null
    ? sourceLink(source)
    : line`${sourceLink(source)}, ${text(source.retrieved)}`;

const doubtsOfChange = ({ doubts, changes }: Differences, change: Change) =>
  doubts.filter(({ at }) => `${at}/`.startsWith(`/changes/${changes.indexOf(change)}/`));

/** The doubts about a version's differences, each with the place that it is about. */
export function placeDifferenceDoubts(told: Told, linkPlace: LinkPlace): readonly PlacedDoubt[] {
  const { differences } = told;
  return [
    ...differences.changes.flatMap((change) => {
      const place = placeOfChange(change, told, linkPlace);
      return about(doubtsOfChange(differences, change), place);
    }),
    ...about(differences.doubts, line`the differences`),
  ];
}
