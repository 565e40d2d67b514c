import { existsSync, writeFileSync } from "node:fs";
import { basename, dirname, extname } from "node:path";
import { diagnostic, type Diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { DraftPage } from "../draft/draft-page.js";
import { draftSamples, type DraftTarget } from "../draft/draft-samples.js";
import { draftSchema } from "../draft/draft-schema.js";
import { printPage } from "../draft/print-page.js";
import { kebabCase } from "../naming/identifier.js";
import { checkFolderName } from "../naming/name-catalog.js";
import { makeFolder } from "../output/make-folder.js";
import { writeFailure } from "../output/write-failure.js";
import type { SourceFile } from "../source/load.js";
import { printProblems } from "./print-problems.js";
import { readSource } from "./read-source.js";
import { openTerminal } from "./terminal.js";

export type ImportKind = "json-schema" | "sample" | "typed-sample";

export interface ImportFlags {
  /** Folder below the definitions: a vendor's, or that of one of its versions. */
  readonly vendor: string;
  readonly page?: string;
  readonly title?: string;
  readonly event?: string;
  /** JSON Pointer to the payload, or to the union of payloads. */
  readonly at?: string;
  /** File to write; standard output without it. */
  readonly out?: string;
}

interface Import {
  readonly kind: ImportKind;
  readonly flags: ImportFlags;
  readonly report: Report;
}

/** `hookscribe import`: a draft of a definition page from what a vendor publishes; resolves to the exit code. */
export async function importFiles(
  { kind, files: paths }: { readonly kind: ImportKind; readonly files: readonly string[] },
  flags: ImportFlags,
): Promise<number> {
  const terminal = openTerminal();
  const diagnostics: Diagnostic[] = [];
  const report: Report = (each) => diagnostics.push(each);
  const sources = paths.map((path) => readSource(path, report));
  const files = sources.filter((each) => each !== null);
  const draft = diagnostics.length > 0 ? null : draftFiles(files, { kind, flags, report });
  const text = draft && printPage(draft, report);
  if (text !== null && flags.out !== undefined) writeDraft(flags.out, { text, report });
  printProblems({ diagnostics, sources: files, definitions: "", terminal, all: true });
  if (text === null || diagnostics.some(({ severity }) => severity === "error")) return 1;
  terminal.print(flags.out === undefined ? text : `Wrote ${flags.out}.\n`);
  return 0;
}

function draftFiles(
  files: readonly SourceFile[],
  { kind, flags, report }: Import,
): DraftPage | null {
  const [file] = files;
  if (!file) return null;
  const stem = flags.out ?? file.path;
  const page = flags.page ?? kebabCase(basename(stem, extname(stem)));
  if (!areNames({ page, folder: flags.vendor }, report)) return null;
  const target: DraftTarget = { folder: flags.vendor, page, title: flags.title ?? titleOf(page) };
  const event = flags.event ?? basename(file.path, extname(file.path));
  if (kind === "json-schema" && files.length > 1) {
    report(diagnostic("draft/several-schemas", null, { count: files.length }));
    return null;
  }
  if (kind === "json-schema")
    return draftSchema({ file, at: flags.at ?? null, event }, target, report);
  const typeOf = ({ path }: SourceFile) => flags.event ?? basename(path, extname(path));
  return draftSamples({ files, typeOf, at: flags.at ?? "", kind }, target, report);
}

/** Whether the folder of a vendor, or of one of its versions, and a page can be called so. */
function areNames(
  { page, folder }: { readonly page: string; readonly folder: string },
  report: Report,
): boolean {
  const problems: Diagnostic[] = [];
  const parts = folder.split("/");
  for (const name of [...(parts.length > 2 ? [folder] : parts), page])
    checkFolderName(name, null, (each) => problems.push(each));
  problems.forEach(report);
  return problems.length === 0;
}

const titleOf = (page: string) => page.charAt(0).toUpperCase() + page.slice(1).replaceAll("-", " ");

/** Never over a file that is there: people may have decided things in it. */
function writeDraft(path: string, { text, report }: { text: string; report: Report }): void {
  if (existsSync(path)) return report(diagnostic("draft/file-exists", null, { path }));
  try {
    makeFolder(dirname(path));
    writeFileSync(path, text);
  } catch (error) {
    report(writeFailure(dirname(path), error));
  }
}
