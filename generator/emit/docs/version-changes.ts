import type { Vendor } from "../../ir/catalog.js";
import {
  codeSpan,
  heading,
  joinBlocks,
  line,
  noBlock,
  pageLink,
  table,
  type Block,
  type Inline,
} from "../../text/markdown.js";
import { compareWithEarlier, comparedChanges, comparisonWords } from "./compared-changes.js";
import { relativePath, vendorPath, versionPath, type Edition } from "./docs-path.js";
import type { NumberedDoubts } from "./doubts.js";
import { createPlaceLinker } from "./place-link.js";
import {
  changeEvidence,
  changesAnchor,
  changeSummary,
  placeOfChange,
  shownChanges,
  toldChanges,
} from "./told-changes.js";

/** What changed between a version and a neighbour: as the vendor tells it, or as what is transcribed of both shows it. */
export function versionChanges(edition: Edition, doubts: NumberedDoubts): Block {
  const { differences } = edition.version;
  if (differences) return toldChanges({ edition, differences }, doubts);
  const comparison = compareWithEarlier(edition);
  return comparison ? comparedChanges(comparison, edition) : noBlock;
}

/** The changes between all versions of a vendor, the newest first. */
export function vendorChanges(vendor: Vendor): Block {
  const rows = vendor.versions.toReversed().flatMap((version) => editionRows({ vendor, version }));
  if (rows.length === 0) return noBlock;
  return joinBlocks([
    heading(2, line`What changed between versions`),
    table(
      [line`Version`, line`Compared with`, line`Place`, line`What is different`, line`Evidence`],
      rows,
    ),
  ]);
}

function editionRows(edition: Edition): readonly (readonly Inline[])[] {
  const { vendor, version } = edition;
  const { differences } = version;
  const target = relativePath(vendorPath(vendor), `${versionPath(edition)}#${changesAnchor}`);
  const link = pageLink(codeSpan(version.id ?? ""), target);
  const linkPlace = createPlaceLinker(vendorPath(vendor));
  if (differences)
    return shownChanges(differences).map((change) => [
      link,
      codeSpan(differences.from),
      placeOfChange(change, { edition, differences }, linkPlace),
      changeSummary(change),
      changeEvidence(change, differences),
    ]);
  const comparison = compareWithEarlier(edition);
  if (!comparison) return [];
  const against = codeSpan(comparison.before.id ?? "");
  return [[link, against, line`the whole`, comparisonWords(comparison), line`compared`]];
}
