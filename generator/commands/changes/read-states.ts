import { buildCatalog } from "../../catalog/build-catalog.js";
import type { ParseCache } from "../../catalog/remember.js";
import { diagnostic, type Diagnostic, type Report } from "../../diagnostics/diagnostic.js";
import { orderDiagnostics } from "../../diagnostics/order-diagnostics.js";
import { placeOf } from "../../diagnostics/place.js";
import type { Catalog } from "../../ir/catalog.js";
import { locateCache } from "../../output/cache-folder.js";
import { openCaches } from "../../output/caches.js";
import { describeTool } from "../../output/tool.js";
import { parseCacheOf } from "../../run.js";
import { loadDefinitions, type SourceFile } from "../../source/load.js";
import { filesOf } from "../print-problems.js";
import { count } from "../words.js";
import { chooseCommit, type Commit } from "./choose-commit.js";
import { readCommit } from "./read-commit.js";

export interface StateChoice {
  readonly definitions: string;
  /** Where the earlier state is looked for: a commit or branch, a folder, or the usual place. */
  readonly since: string | null;
  readonly from: string | null;
}

/** Definitions as they are and as they were. */
export interface States {
  readonly before: Catalog;
  readonly after: Catalog;
  readonly earlier: Earlier;
}

/** Where the earlier definitions were read. */
export type Earlier =
  | { readonly kind: "commit"; readonly commit: Commit }
  | { readonly kind: "folder"; readonly folder: string };

/** The name of an earlier state, as people know it: `main (1a2b3c4)`, or a folder. */
export function stateName(earlier: Earlier): string {
  if (earlier.kind === "folder") return earlier.folder;
  const { name, hash } = earlier.commit;
  return hash.startsWith(name) ? name : `${name} (${hash.slice(0, 7)})`;
}

export interface StatesRead {
  /** `null` when errors were reported. */
  readonly states: States | null;
  /** The definitions as they are. */
  readonly sources: readonly SourceFile[];
}

export async function readStates(choice: StateChoice, report: Report): Promise<StatesRead> {
  const { definitions } = choice;
  const problems: Diagnostic[] = [];
  const watch: Report = (each) => {
    problems.push(each);
    // Warnings are for those who write definitions; here they would hide the answer.
    if (each.severity === "error") report(each);
  };
  const caches = openCaches(locateCache(definitions, "generated"));
  const cache = parseCacheOf({ caches, tool: describeTool().hash });
  const sources = await loadDefinitions(definitions, watch);
  const isLoaded = !problems.some(({ severity }) => severity === "error");
  const after = isLoaded ? buildCatalog({ sources, report: watch, cache }) : null;
  const earlier = after && (await readEarlier(choice, report));
  const before = earlier && buildEarlier(earlier, { report, cache });
  caches.parsed.save(false);
  const states = before && after ? { before, after, earlier: earlier.state } : null;
  return { states, sources };
}

interface EarlierSources {
  readonly state: Earlier;
  readonly sources: readonly SourceFile[];
}

async function readEarlier(
  { definitions, since, from }: StateChoice,
  report: Report,
): Promise<EarlierSources | null> {
  if (from !== null) {
    const problems: Diagnostic[] = [];
    const sources = await loadDefinitions(from, (each) => problems.push(each));
    problems.forEach(report);
    const state: Earlier = { kind: "folder", folder: from };
    return problems.length > 0 ? null : { state, sources };
  }
  const commit = chooseCommit({ folder: definitions, since }, report);
  const sources = commit && readCommit({ folder: definitions, commit }, report);
  return commit && sources && { state: { kind: "commit", commit }, sources };
}

/** The catalog of an earlier state, of whose problems one is told: nobody can mend them where they are. */
function buildEarlier(
  { state, sources }: EarlierSources,
  { report, cache }: { readonly report: Report; readonly cache: ParseCache },
): Catalog | null {
  const problems: Diagnostic[] = [];
  const catalog = buildCatalog({ sources, report: (each) => problems.push(each), cache });
  const errors = orderDiagnostics(problems.filter(({ severity }) => severity === "error"));
  const [first] = errors;
  if (catalog !== null || !first) return catalog;
  const { code, message, span } = first;
  const place = span && placeOf(span, filesOf(sources, "."));
  const at = place ? `${place.path}:${place.start.line}: ` : "";
  const told = `${count(errors.length, "error")}, the first: ${at}${message} (${code})`;
  report(diagnostic("changes/earlier-state", null, { state: stateName(state), problem: told }));
  return null;
}
