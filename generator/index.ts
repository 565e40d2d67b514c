/**
 * hookscribe as a library: what the `hookscribe` command does, for programs.
 *
 * Problems in definitions are values in the result; what is thrown is a bug in hookscribe.
 */
import { openRun, type RunOptions } from "./commands/generate/open-run.js";
import { type Outcome, run } from "./run.js";

export { buildCatalog, type CatalogInput } from "./catalog/build-catalog.js";
export type { ParseCache } from "./catalog/remember.js";
export {
  compileSchema,
  type CompiledSchema,
  type CompileOutcome,
} from "./commands/schemas/compile-schema.js";
export type { RunOptions } from "./commands/generate/open-run.js";
export type { Diagnostic, Related, Report, Severity } from "./diagnostics/diagnostic.js";
export type { Files } from "./diagnostics/place.js";
export { type TextOptions, printText } from "./diagnostics/print-text.js";
export { plainPaint } from "./diagnostics/paint.js";
export type { EmittedFile, Emitter } from "./emit/emitter.js";
export type * from "./ir/catalog.js";
export type * from "./ir/delivery.js";
export type * from "./ir/evidence.js";
export type { JsonObject, JsonValue, Pointer } from "./ir/json.js";
export type { PageScope } from "./ir/page-scope.js";
export type * from "./ir/shape.js";
export type { Span } from "./ir/span.js";
export type { Drift } from "./output/find-drift.js";
export type { Change } from "./output/plan.js";
export type { Counts } from "./output/state.js";
export type { Outcome, Result } from "./run.js";
export { loadDefinitions, type SourceFile } from "./source/load.js";

/**
 * Makes all outputs from the definitions in one folder and writes them to another; with `mode: "check"`, compares instead.
 * Nothing is written while an error stands: then `result.kind` is `"refused"` and `diagnostics` says why.
 *
 * ```ts
 * const { result, diagnostics } = await generate({ definitions: "definitions", out: "generated" });
 * ```
 */
export const generate = (options: RunOptions): Promise<Outcome> => run(openRun(options));
