import { createHash } from "node:crypto";
import type { Diagnostic, Report } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../source/load.js";

/** What earlier runs made of definitions, by a hash of all that it was made from. */
export interface ParseCache {
  readonly get: (hash: string) => unknown;
  readonly set: (hash: string, value: unknown) => void;
}

export interface Reading {
  readonly report: Report;
  readonly cache: ParseCache | null;
}

export interface Work<T> {
  /** Stands for everything that the result depends on. */
  readonly key: () => string;
  /** `null` when it was refused. */
  readonly make: (report: Report) => T | null;
}

/** Warnings travel with what is remembered; what was refused never is, so that its problems are told again. */
export function remember<T>({ key, make }: Work<T>, { report, cache }: Reading): T | null {
  if (!cache) return make(report);
  const hash = key();
  const known = cache.get(hash) as
    { readonly parsed: T; readonly warnings: readonly Diagnostic[] } | undefined;
  if (known) {
    known.warnings.forEach(report);
    return known.parsed;
  }
  const warnings: Diagnostic[] = [];
  const parsed = make((each) => warnings.push(each));
  warnings.forEach(report);
  const refused = parsed === null || warnings.some(({ severity }) => severity === "error");
  if (!refused) cache.set(hash, { parsed, warnings });
  return parsed;
}

export function hashSources(files: readonly SourceFile[]): string {
  const hash = createHash("sha256");
  for (const { path, text } of files) hash.update(`${path.length}:${text.length}:${path}${text}`);
  return hash.digest("base64url");
}
