import type { Severity } from "./diagnostic.js";

interface Entry<P> {
  readonly severity: Severity;
  readonly message: (params: P) => string;
  /** What the person should do. */
  readonly fix: string;
}

const error = <P>(message: (params: P) => string, fix: string): Entry<P> => ({
  severity: "error",
  message,
  fix,
});
const warning = <P>(message: (params: P) => string, fix: string): Entry<P> => ({
  severity: "warning",
  message,
  fix,
});
const meant = (suggestion: string | null) => (suggestion === null ? "" : ` Did you mean "${suggestion}"?`);

/** Every problem hookscribe can report. The reference page and a test of reachability are made from this table. */
export const catalogue = {
  "yaml/syntax": error(
    ({ problem }: { problem: string }) => `This is not valid YAML: ${problem}`,
    "Correct the YAML at the marked place.",
  ),
  "schema/unknown-keyword": error(
    ({ key, suggestion }: { key: string; suggestion: string | null }) =>
      `"${key}" is not a JSON Schema keyword.${meant(suggestion)}`,
    "Use a keyword of JSON Schema 2020-12, or an `x-` key for a note of your own.",
  ),
} as const satisfies { readonly [code: string]: Entry<never> };
void warning;
