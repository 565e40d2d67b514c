import type { Vendor, Version } from "../../ir/catalog.js";
import type { Doubt } from "../../ir/evidence.js";
import { pointerKeys } from "../../ir/pointer.js";
import {
  bulletList,
  codeSpan,
  heading,
  joinBlocks,
  joinInline,
  line,
  noBlock,
  paragraph,
  phrase,
  text,
  type Block,
  type Inline,
} from "../../text/markdown.js";
import { belowPath, rootPath } from "../../text/field-path.js";
import { readSchemaKeys } from "../../text/read-schema-keys.js";
import { endSentence } from "../types/describe-property.js";

/** What a page says of some versions, the newest first. */
interface Section {
  readonly doubts: readonly Doubt[];
  readonly versions: readonly Version[];
}

/** Every doubt of a vendor, once: pages that are alike in several versions have one section. */
export function doubtLists(vendor: Vendor): Block {
  const all = joinBlocks([
    doubtList(line`Delivery`, vendor.doubts, vendor),
    ...vendor.versions.flatMap(({ id, differences }) =>
      id === null || differences === null
        ? []
        : doubtList(line`Differences of version ${codeSpan(id)}`, differences.doubts, vendor),
    ),
    ...[...sectionsByTitle(vendor)].flatMap(([title, sections]) =>
      sections.map((section) =>
        doubtList(
          sections.length === 1 ? text(title) : versionTitle(title, section),
          section.doubts,
          vendor,
        ),
      ),
    ),
  ]);
  return all.text === "" ? paragraph(line`Nothing that was noticed.`) : all;
}

function sectionsByTitle(vendor: Vendor): ReadonlyMap<string, readonly Section[]> {
  const titles = new Map<string, Map<string, Section>>();
  for (const version of vendor.versions.toReversed()) {
    for (const { title, doubts } of version.pages) {
      const sections = titles.get(title) ?? new Map<string, Section>();
      const key = JSON.stringify(doubts.map(({ at, source, reading }) => [at, source, reading]));
      const others = sections.get(key)?.versions ?? [];
      titles.set(title, sections.set(key, { doubts, versions: [...others, version] }));
    }
  }
  return new Map([...titles].map(([title, sections]) => [title, [...sections.values()]]));
}

function versionTitle(title: string, { versions }: Section): Inline {
  const ids = versions.flatMap(({ id }) => (id === null ? [] : [codeSpan(id)]));
  return line`${text(title)}, ${joinInline(ids, line`, `)}`;
}

const doubtList = (title: Inline, doubts: readonly Doubt[], vendor: Vendor): Block =>
  doubts.length === 0
    ? noBlock
    : joinBlocks([heading(3, title), bulletList(doubts.map((doubt) => doubtLine(doubt, vendor)))]);

function doubtLine({ at, source, reading }: Doubt, { versions }: Vendor): Inline {
  const said = line`${phrase(endSentence(source))} Read as: ${phrase(endSentence(reading))}`;
  const keys = pointerKeys(at) ?? [];
  const id = keys[0] === "versions" ? (versions[Number(keys[1])]?.id ?? null) : null;
  const places = [
    ...(id === null ? [] : [line`version ${codeSpan(id)}`]),
    ...placeNames(id === null ? keys : keys.slice(2)).map(codeSpan),
  ];
  return places.length === 0 ? said : line`${joinInline(places, line`, `)}: ${said}`;
}

/** What a place is called by those who have the package and not the definition: `Order`, `lines[].count`. */
function placeNames([kind, name, ...keys]: readonly string[]): readonly string[] {
  if (name === undefined) return [];
  if (kind === "delivery") return [name];
  if (kind !== "events" && kind !== "models") return [];
  const { steps } = readSchemaKeys(keys[0] === "payload" ? keys.slice(1) : keys);
  const path = steps.reduce(belowPath, rootPath).text;
  return path === "" ? [name] : [name, path];
}
