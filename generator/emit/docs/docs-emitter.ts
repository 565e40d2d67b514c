import type { Emitter, Templates } from "../emitter.js";
import { coveragePage } from "./coverage-page.js";
import { docsIndex } from "./docs-index.js";
import { createEventReader } from "./event-summary.js";
import { eventPage } from "./event-page.js";
import { modelPage } from "./model-page.js";
import { vendorPages } from "./vendor-page.js";

/**
 * Markdown pages for people: CommonMark with GFM tables and YAML front matter, for no renderer in particular. Links are
 * relative; rows of fields and doubts have an empty `<a id>` to link to, which is the only HTML.
 */
export function createDocsEmitter(templates: Templates): Emitter {
  const events = createEventReader();
  return {
    name: "docs",
    page: (scope) => [
      ...scope.page.events.map((event) => eventPage(events.view(scope, event))),
      ...scope.page.models.map((model) => modelPage(scope, model)),
    ],
    vendor: (vendor) => vendorPages(vendor, { templates, events }),
    catalog: (catalog) => [docsIndex(catalog, templates), coveragePage(catalog, templates)],
  };
}
