import type { Change, Page, Version } from "../../ir/catalog.js";
import { pointerKeys } from "../../ir/pointer.js";
import { codeSpan, line, type Inline } from "../../text/markdown.js";
import { readSchemaKeys, type SchemaPlace } from "../../text/read-schema-keys.js";
import type { Edition } from "./docs-path.js";
import type { ContentPlace, LinkPlace } from "./place-link.js";

/** The place of a change, linked where one of the editions, the first before the others, has a page that tells of it. */
export function changePlace(
  change: Change,
  editions: readonly Edition[],
  linkPlace: LinkPlace,
): Inline {
  const [kind = "", name = "", ...keys] = pointerKeys(change.at) ?? [];
  const { steps, keyword } = kind === "events" ? readEventKeys(keys) : readSchemaKeys(keys);
  for (const edition of editions) {
    const holder = findHolder(edition.version, change.page, { kind, name });
    if (!holder) continue;
    const link = linkPlace({ edition, holder, steps });
    return keyword === null ? link : line`${link} (${codeSpan(keyword)})`;
  }
  return codeSpan(`${change.page}#${change.at}`);
}

function findHolder(
  { pages }: Version,
  file: string,
  { kind, name }: { readonly kind: string; readonly name: string },
): ContentPlace["holder"] | undefined {
  const page = pages.find((each) => fileName(each) === file);
  if (kind === "events") return page?.events.find(({ type }) => type === name);
  const ending = `/${name}`;
  return kind === "models" ? page?.models.find(({ id }) => id.endsWith(ending)) : undefined;
}

const fileName = ({ file }: Page) => file.slice(file.lastIndexOf("/") + 1);

/** The event itself, what it says under one key (its payload as a whole, too), or a place in its payload. */
const readEventKeys = ([key, ...inner]: readonly string[]): SchemaPlace =>
  inner.length === 0 ? { steps: [], keyword: key ?? null } : readSchemaKeys(inner);
