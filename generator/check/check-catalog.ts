import type { Report } from "../diagnostics/diagnostic.js";
import type { Catalog, Page, Version } from "../ir/catalog.js";
import type { Pointer } from "../ir/json.js";
import type { PageScope } from "../ir/page-scope.js";
import type { Span } from "../ir/span.js";
import { checkCoverage } from "./coverage.js";
import { checkDeliveryPlaces } from "./delivery-places.js";
import { checkEventType } from "./event-type.js";
import { checkExamples } from "./examples.js";
import { checkImpossibleShapes } from "./impossible-shapes.js";

/** A rule about the whole of one version. */
export type Rule = (version: Version, context: CheckContext) => void;

/** A rule about one page, the models that it leads to and the delivery of its version. */
export type PageRule = (version: Version, page: Page, context: CheckContext) => void;

export interface CheckContext {
  readonly report: Report;
  /** The place within an example that a pointer leads to, as narrow as the definition can show it. */
  readonly locate: (example: Span, pointer: Pointer) => Span;
}

export interface CatalogContext extends CheckContext {
  /** Calls `check`, or tells what came of it when all that the page follows from was the same. */
  readonly recall: (of: PageScope, check: (report: Report) => void) => void;
}

const pageRules: readonly PageRule[] = [checkExamples, checkImpossibleShapes];
const rules: readonly Rule[] = [checkDeliveryPlaces, checkEventType, checkCoverage];

/** Holds the finished catalog to every rule; emitters rely on what passed here. */
export function checkCatalog({ vendors }: Catalog, context: CatalogContext): void {
  const { locate, recall } = context;
  for (const vendor of vendors) {
    for (const version of vendor.versions) {
      for (const page of version.pages) {
        recall({ vendor, version, page }, (report) =>
          pageRules.forEach((rule) => rule(version, page, { report, locate })),
        );
      }
      for (const rule of rules) rule(version, context);
    }
  }
}
