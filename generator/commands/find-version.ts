import { buildCatalog } from "../catalog/build-catalog.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { visible } from "../diagnostics/visible.js";
import type { Vendor, Version, WebhookEvent } from "../ir/catalog.js";
import type { PageScope } from "../ir/page-scope.js";
import { locateCache } from "../output/cache-folder.js";
import { openCaches } from "../output/caches.js";
import { describeTool } from "../output/tool.js";
import { parseCacheOf } from "../run.js";
import { loadDefinitions } from "../source/load.js";
import { notFound } from "./not-found.js";
import { printProblems } from "./print-problems.js";
import type { Terminal } from "./terminal.js";

export interface VersionScope {
  readonly vendor: Vendor;
  readonly version: Version;
}

export interface WantedVersion {
  readonly definitions: string;
  readonly vendor: string;
  /** The current one when `null`. */
  readonly version: string | null;
}

/** A vendor's version by their ids, from definitions of which only the vendor's own are parsed; `null` when something was wrong, and told. */
export async function findVersion(
  { definitions, vendor: id, version: wanted }: WantedVersion,
  terminal: Terminal,
): Promise<VersionScope | null> {
  const diagnostics: Diagnostic[] = [];
  const report = (each: Diagnostic) => diagnostics.push(each);
  const all = await loadDefinitions(definitions, report);
  const folders = all.flatMap(({ path }) => /^([^/]+)\//.exec(path)?.[1] ?? []);
  const sources = all.filter(({ path }) => path.startsWith(`${id}/`));
  // What `generate` remembers of the definitions is of use here, and the other way round.
  const caches = openCaches(locateCache(definitions, "generated"));
  const cache = parseCacheOf({ caches, tool: describeTool().hash });
  const isMissing = diagnostics.length > 0 || sources.length === 0;
  const catalog = isMissing ? null : buildCatalog({ sources, report, cache });
  caches.parsed.save(false);
  // Warnings are for those who write definitions; here they would hide the answer.
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const unlimited = "`hookscribe check --verbose`";
  printProblems({ diagnostics: errors, sources, definitions, terminal, all: false, unlimited });
  if (errors.length > 0) return null;
  const vendor = catalog?.vendors.find((each) => each.id === id);
  if (!vendor) return refuse(notFound("vendor", id, [...new Set(folders)]), terminal);
  const version = vendor.versions.find((each) =>
    wanted === null ? each.current : each.id === wanted,
  );
  if (version) return { vendor, version };
  const versions = vendor.versions.flatMap((each) => (each.id === null ? [] : [each.id]));
  return refuse(notFound("version", wanted ?? "", versions), terminal);
}

export interface EventScope extends PageScope {
  readonly event: WebhookEvent;
}

/** An event of a version by its type; `null` when there is none, which was told. */
export function findEvent(
  { vendor, version }: VersionScope,
  type: string,
  terminal: Terminal,
): EventScope | null {
  for (const page of version.pages) {
    const event = page.events.find((each) => each.type === type);
    if (event) return { vendor, version, page, event };
  }
  const elsewhere = vendor.versions.filter((each) => typesOf(each).includes(type));
  const problem =
    elsewhere.length === 0
      ? notFound("event", type, typesOf(version))
      : `The event ${JSON.stringify(type)} is not in version ${JSON.stringify(version.id)}, but in ` +
        `${elsewhere.map(({ id }) => JSON.stringify(id)).join(", ")}: --payload-version chooses one.`;
  return refuse(problem, terminal);
}

const typesOf = ({ pages }: Version): readonly string[] =>
  pages.flatMap(({ events }) => events.map(({ type }) => type));

/** Tells why a command does nothing. */
export function refuse(problem: string, { printError, paintError }: Terminal): null {
  printError(`${paintError("red", "error")} ${visible(problem)}\n`);
  return null;
}
