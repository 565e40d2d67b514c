import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { diagnostic, type Report } from "../../diagnostics/diagnostic.js";
import { problemOf } from "../../diagnostics/problem-of.js";
import { kebabCase } from "../../naming/identifier.js";
import type { Catalog } from "../../ir/catalog.js";
import { isAtLeast, type PackageChanges, type Verdict } from "./change.js";
import { findChangesets } from "./changesets-folder.js";
import { askGitLine } from "./git.js";
import { printChangeset } from "./print-changeset.js";
import type { Earlier } from "./read-states.js";

export interface WrittenChangeset {
  /** From the working directory. */
  readonly path: string;
  /** `covers`: somebody wrote it before, for a step as large. */
  readonly state: "written" | "covers";
  readonly package: string;
}

export interface ChangesetInput {
  readonly packages: readonly PackageChanges[];
  readonly earlier: Earlier;
  readonly definitions: string;
  readonly catalog: Catalog;
  readonly report: Report;
}

/**
 * Writes a changeset for each package that changed, but where one that came since does for a step as large: each has its
 * own, as a changeset says the same in the changelog of every package that it names. Nothing is written when one cannot be.
 */
export function writeChangesets(input: ChangesetInput): readonly WrittenChangeset[] {
  const { earlier, definitions, report, catalog } = input;
  // A package that went is not released again.
  const packages = input.packages.filter(
    ({ vendor }) => vendor === null || catalog.vendors.some(({ id }) => id === vendor),
  );
  if (packages.length === 0) return [];
  const folder = findChangesets(definitions);
  if (folder === null) {
    report(diagnostic("changes/no-changesets", null, { folder: definitions }));
    return [];
  }
  const unreleased = packages.filter((each) => !isReleased(each, input));
  for (const { vendor } of unreleased)
    report(diagnostic("changes/not-released", null, { vendor: vendor ?? definitions }));
  const present = readChangesets(folder, earlier);
  const plans = packages.map((changes) => planChangeset({ folder, earlier, changes, present }));
  const edited = plans.filter(
    ({ state, path, text }) => state === "written" && isOther(path, text),
  );
  for (const { path } of edited)
    report(diagnostic("changes/changeset-edited", null, { path: shown(path) }));
  if (unreleased.length + edited.length > 0) return [];
  return writePlans(plans, report);
}

/** Whether there is a manifest for changesets to find the package by. */
const isReleased = ({ vendor }: PackageChanges, { catalog }: ChangesetInput): boolean =>
  vendor === null
    ? catalog.release !== null
    : catalog.vendors.some(({ id, release }) => id === vendor && release !== null);

interface Plan {
  readonly path: string;
  readonly state: WrittenChangeset["state"];
  readonly package: string;
  readonly text: string;
}

function planChangeset(of: {
  readonly folder: string;
  readonly earlier: Earlier;
  readonly changes: PackageChanges;
  readonly present: readonly Changeset[];
}): Plan {
  const { folder, earlier, changes, present } = of;
  const state =
    earlier.kind === "folder" ? basename(earlier.folder) : earlier.commit.hash.slice(0, 7);
  const name = `${changes.vendor ?? "catalog"}-since-${kebabCase(state)}.md`;
  const path = join(folder, name);
  const text = printChangeset(changes);
  const other = present.find(
    (each) =>
      each.path !== path && isAtLeast(each.steps.get(changes.package) ?? null, changes.verdict),
  );
  return other
    ? { path: other.path, state: "covers", package: changes.package, text }
    : { path, state: "written", package: changes.package, text };
}

const isOther = (path: string, text: string): boolean =>
  existsSync(path) && readFileSync(path, "utf8") !== text;

function writePlans(plans: readonly Plan[], report: Report): readonly WrittenChangeset[] {
  for (const { path, state, text } of plans) {
    if (state === "covers") continue;
    try {
      writeFileSync(path, text);
    } catch (error) {
      report(diagnostic("output/blocked", null, { path: shown(path), problem: problemOf(error) }));
      return [];
    }
  }
  return plans.map(({ path, state, package: name }) => ({
    path: shown(path),
    state,
    package: name,
  }));
}

const shown = (path: string): string => relative(process.cwd(), path).replaceAll("\\", "/");

interface Changeset {
  readonly path: string;
  /** By the name of the package. */
  readonly steps: ReadonlyMap<string, Verdict>;
}

/** Changesets that the earlier state had not: those that were there are about other changes. */
function readChangesets(folder: string, earlier: Earlier): readonly Changeset[] {
  const old = new Set(earlier.kind === "commit" ? listedIn(folder, earlier.commit.hash) : []);
  return readdirSync(folder)
    .filter((name) => /\.md$/.test(name) && name !== "README.md" && !old.has(name))
    .map((name) => ({
      path: join(folder, name),
      steps: readSteps(readFileSync(join(folder, name), "utf8")),
    }));
}

const listedIn = (folder: string, commit: string): readonly string[] =>
  askGitLine(folder, ["ls-tree", "--name-only", "-z", commit])?.split("\0") ?? [];

/** The lines between the marks at its start: `"@hookscribe/plain": major`. */
function readSteps(text: string): ReadonlyMap<string, Verdict> {
  const [, front = ""] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  const lines = front.matchAll(/^["']?([^"'\n]+?)["']?: *(major|minor|patch)\s*$/gm);
  return new Map([...lines].map(([, name = "", step]) => [name, step as Verdict]));
}
