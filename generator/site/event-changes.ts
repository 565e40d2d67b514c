import { changeWords } from "../emit/docs/change-words.js";
import { type Edition, eventPath, relativePath } from "../emit/docs/docs-path.js";
import { createPlaceLinker } from "../emit/docs/place-link.js";
import type { Model, Version, WebhookEvent } from "../ir/catalog.js";
import { type Compared, compareVersions, type VersionComparison } from "../ir/compare-versions.js";
import { reachedModels } from "../ir/reached-models.js";
import {
  codeSpan,
  heading,
  joinBlocks,
  type Block,
  line,
  noBlock,
  pageLink,
  paragraph,
  table,
} from "../text/markdown.js";

/** Tells how an event differs from version to version, the newest first; nothing where it stayed as it was. */
export type EventChanges = (edition: Edition, event: WebhookEvent) => Block;

/** Compares versions when an event is first asked for, and once. */
export function createEventChanges(): EventChanges {
  const known = new Map<Version, VersionComparison>();
  const compare = (before: Version, after: Version) => {
    const found = known.get(after) ?? compareVersions(before, after);
    known.set(after, found);
    return found;
  };
  return (edition, event) => {
    const { versions } = edition.vendor;
    const pairs = versions.slice(1).map((after, index) => compare(versions[index] ?? after, after));
    const rows = pairs.toReversed().flatMap((pair) => changeRows({ edition, event }, pair));
    if (rows.length === 0) return noBlock;
    return joinBlocks([
      heading(2, line`Changes between versions`),
      paragraph(
        line`Compared as they are transcribed, each version with the one before it, models that the payload carries included.`,
      ),
      table([line`Version`, line`Place`, line`Change`], rows),
    ]);
  };
}

interface Shown {
  readonly edition: Edition;
  readonly event: WebhookEvent;
}

function changeRows({ edition, event }: Shown, pair: VersionComparison) {
  const own = pair.events.find((each) => each.after.type === event.type);
  if (!own) return [];
  const changed = [own, ...carriedChanges(own.after, pair)].filter(
    ({ changes }) => changes.length > 0,
  );
  if (changed.length === 0) return [];
  const { vendor } = edition;
  const from = eventPath(edition, event);
  const linkPlace = createPlaceLinker(from);
  const later = { vendor, version: pair.after };
  const earlier = { vendor, version: pair.before };
  const target = relativePath(from, eventPath(later, own.after));
  const isOwn = pair.after === edition.version;
  const version = isOwn ? codeSpan(pair.after.id ?? "") : link(pair.after, target);
  return changed.flatMap((each) =>
    each.changes.map((change) => {
      const steps = change.path;
      const place =
        change.kind === "removed"
          ? { edition: earlier, holder: each.before, steps }
          : { edition: later, holder: each.after, steps };
      return [version, linkPlace(place), changeWords(change)];
    }),
  );
}

/** Models that changed and that the payload carries. */
function carriedChanges(
  { payload }: WebhookEvent,
  { after, models }: VersionComparison,
): readonly Compared<Model>[] {
  const changed = models.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0 || payload === null) return [];
  const carried = reachedModels([payload], after.models);
  return changed.filter((each) => carried.has(each.after.id));
}

const link = ({ id }: Version, target: string) => pageLink(codeSpan(id ?? ""), target);
