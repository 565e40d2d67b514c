import type { Report } from "../diagnostics/diagnostic.js";
import type { Catalog, Version } from "../ir/catalog.js";
import type { Pointer } from "../ir/json.js";
import type { Span } from "../ir/span.js";
import { checkCoverage } from "./coverage.js";
import { checkEventType } from "./event-type.js";
import { checkExamples } from "./examples.js";

/** A rule about the whole of one version. */
export type Rule = (version: Version, context: CheckContext) => void;

export interface CheckContext {
  readonly report: Report;
  /** The place within an example that a pointer leads to, as narrow as the definition can show it. */
  readonly locate: (example: Span, pointer: Pointer) => Span;
}

const rules: readonly Rule[] = [checkExamples, checkEventType, checkCoverage];

/** Holds the finished catalog to every rule; emitters rely on what passed here. */
export function checkCatalog({ vendors }: Catalog, context: CheckContext): void {
  for (const vendor of vendors) {
    for (const version of vendor.versions) {
      for (const rule of rules) rule(version, context);
    }
  }
}
