import type { Catalog, Vendor } from "../../ir/catalog.js";
import {
  codeSpan,
  fillProse,
  joinInline,
  line,
  noInline,
  table,
  text,
  type Inline,
} from "../../text/markdown.js";
import type { EmittedFile, Templates } from "../emitter.js";
import { catalogFolder } from "./catalog-folder.js";

/** The page that a registry shows. */
export function emitCatalogReadme({ vendors }: Catalog, templates: Templates): EmittedFile {
  const columns = [line`Vendor`, line`Package`, line`Event types`, line`Versions`];
  const { text: content, settled } = fillProse(templates.get("identify/README.md") ?? "", {
    vendors: table(columns, vendors.map(vendorRow)),
  });
  return { path: `${catalogFolder}/README.md`, text: `${content}\n`, settled };
}

function vendorRow({ title, names, versions }: Vendor): readonly Inline[] {
  const types = versions.flatMap(({ pages }) =>
    pages.flatMap(({ events }) => events.map(({ type }) => type)),
  );
  const ids = versions.flatMap(({ id }) => (id === null ? [] : [codeSpan(id)]));
  return [
    text(title),
    codeSpan(names.package),
    line`${new Set(types).size}`,
    ids.length === 0 ? noInline : joinInline(ids, line`, `),
  ];
}
