import type { Span } from "../ir/span.js";
import { catalogue } from "./catalogue.js";

export type Code = keyof typeof catalogue;
export type Severity = "error" | "warning";
export type Params<C extends Code> = Parameters<(typeof catalogue)[C]["message"]>[0];

/** A problem in what a person wrote, as a value: collected to the end, printed together. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  /** `null` when it is about no place in a file: a missing folder, say. */
  readonly span: Span | null;
  readonly related: readonly Related[];
}

export interface Related {
  readonly span: Span;
  readonly message: string;
}

export type Report = (diagnostic: Diagnostic) => void;

export function diagnostic<C extends Code>(
  code: C,
  span: Span | null,
  params: Params<C>,
  related: readonly Related[] = [],
): Diagnostic {
  const entry = catalogue[code];
  const message = (entry.message as (params: Params<C>) => string)(params);
  return { code, severity: entry.severity, message, fix: entry.fix, span, related };
}
