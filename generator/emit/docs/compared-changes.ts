import type { Model, Version, WebhookEvent } from "../../ir/catalog.js";
import type { ShapeChange } from "../../ir/compare-shapes.js";
import {
  compareVersions,
  type Compared,
  type VersionComparison,
} from "../../ir/compare-versions.js";
import {
  anchor,
  bulletList,
  codeSpan,
  heading,
  joinBlocks,
  joinInline,
  line,
  pageLink,
  paragraph,
  table,
  text,
  type Block,
  type Inline,
} from "../../text/markdown.js";
import { changeWords } from "./change-words.js";
import { eventPath, relativePath, versionPath, type Edition } from "./docs-path.js";
import { createPlaceLinker, type LinkPlace } from "./place-link.js";
import { changesAnchor } from "./told-changes.js";

/** A version that is written out, compared with the one written out before it; `null` when it is the first. */
export function compareWithEarlier({ vendor, version }: Edition): VersionComparison | null {
  if (version.differences) return null;
  const written = vendor.versions.filter(({ differences }) => differences === null);
  const earlier = written[written.indexOf(version) - 1];
  return earlier ? compareVersions(earlier, version) : null;
}

/** `12 events told of both, 7 changes in them and their models, 1 event told of v2 only.` */
export function comparisonWords(comparison: VersionComparison): Inline {
  const { events, onlyBefore, onlyAfter, models } = comparison;
  const places = [...events, ...models].reduce((count, { changes }) => count + changes.length, 0);
  const parts = [
    line`${count(events.length, "event")} told of both`,
    ...(events.length + places === 0
      ? []
      : [line`${count(places, "change")} in them and their models`]),
    ...(onlyBefore.length === 0
      ? []
      : [line`${count(onlyBefore.length, "event")} told of ${name(comparison.before)} only`]),
    ...(onlyAfter.length === 0
      ? []
      : [line`${count(onlyAfter.length, "event")} told of ${name(comparison.after)} only`]),
  ];
  return line`${joinInline(parts, line`, `)}.`;
}

const count = (number: number, unit: string): Inline =>
  line`${number} ${text(number === 1 ? unit : `${unit}s`)}`;

const name = ({ id }: Version): Inline => codeSpan(id ?? "");

/** What is transcribed of a version and not of the one before it, and the other way round. */
export function comparedChanges(comparison: VersionComparison, edition: Edition): Block {
  const { before, events, models } = comparison;
  const path = versionPath(edition);
  const earlier = { vendor: edition.vendor, version: before };
  const linkPlace = createPlaceLinker(path);
  const link = pageLink(name(before), relativePath(path, versionPath(earlier)));
  const intro = line`${anchor(changesAnchor)}Both versions are transcribed by themselves; this compares what is written of them with ${link}: ${comparisonWords(comparison)} An event that one of them lacks may just not have been documented when it was read.`;
  return joinBlocks([
    heading(2, line`Compared with ${name(before)}`),
    paragraph(intro),
    bulletList([
      ...eventLine(comparison.onlyBefore, { edition: earlier, path }),
      ...eventLine(comparison.onlyAfter, { edition, path }),
    ]),
    table(
      [line`Place`, line`Change`],
      [...events, ...models].flatMap((each) => changeRows(each, { edition, earlier, linkPlace })),
    ),
  ]);
}

function eventLine(
  events: readonly WebhookEvent[],
  { edition, path }: { readonly edition: Edition; readonly path: string },
): readonly Inline[] {
  if (events.length === 0) return [];
  const links = events.map((event) =>
    pageLink(codeSpan(event.type), relativePath(path, eventPath(edition, event))),
  );
  return [line`Only in ${name(edition.version)}: ${joinInline(links, line`, `)}`];
}

interface Around {
  readonly edition: Edition;
  readonly earlier: Edition;
  readonly linkPlace: LinkPlace;
}

/** A row for each place, where it stands in this version, or in the earlier one when it went. */
function changeRows(
  { before, after, changes }: Compared<WebhookEvent> | Compared<Model>,
  { edition, earlier, linkPlace }: Around,
): readonly (readonly Inline[])[] {
  const places = new Map<string, ShapeChange[]>();
  for (const change of changes) {
    const key = JSON.stringify([change.kind === "removed", change.path]);
    places.set(key, [...(places.get(key) ?? []), change]);
  }
  return [...places.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { path: steps, kind } = first;
    const place =
      kind === "removed"
        ? { edition: earlier, holder: before, steps }
        : { edition, holder: after, steps };
    return [[linkPlace(place), joinInline(same.map(changeWords), line`; `)]];
  });
}
