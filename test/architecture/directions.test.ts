import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { listProject, readProject } from "../support/project-files.js";
import { parseModule, type Import, type SourceModule } from "../support/source-module.js";
import { doors, folderRules, placingEmitters } from "./rules.js";

const within = (path: string) => path.replace(/^generator\//, "");
const modules = listProject()
  .filter((path) => /^generator\/.*\.ts$/.test(path))
  .map((path) => parseModule(path));

/** Every import with who makes it, as paths below `generator`. */
const edges = modules.flatMap(({ path, imports }) =>
  imports.map((each) => ({ from: within(path), to: each.target && within(each.target), each })),
);

const folderOf = (path: string) => (path.includes("/") ? (path.split("/")[0] ?? "") : "");
const emitterOf = (path: string) => /^emit\/([^/]+)\//.exec(path)?.[1] ?? null;

/** Whether the rules let one file of the generator import another. */
function allows(from: string, to: string): boolean {
  const [home, other] = [folderOf(from), folderOf(to)];
  if (home === "") return true;
  if (home === "emit" && other === "emit") return allowsEmitter(from, to);
  const rule = folderRules.find(({ folder }) => folder === home);
  if (home === other || rule?.mayImport === "all") return true;
  return rule?.mayImport.some((allowed) => allowed === other || allowed === to) ?? false;
}

/** The file that lists the emitters knows them all; each of them knows itself and what an emitter is. */
function allowsEmitter(from: string, to: string): boolean {
  const [own, other] = [emitterOf(from), emitterOf(to)];
  if (own === null) return from === "emit/index.ts";
  if (own === other || to === "emit/emitter.ts") return true;
  return other !== null && (placingEmitters[own]?.includes(other) ?? false);
}

describe("imports", () => {
  it("lead to files that exist", () => {
    const known = new Set(modules.map(({ path }) => within(path)));
    const lost = edges.filter(({ to }) => to !== null && !known.has(to));
    expect(lost.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("follow the directions of the table", () => {
    const wrong = edges.filter(({ from, to }) => to !== null && !allows(from, to));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("know packages only through their doors", () => {
    const wrong = edges.filter(({ from, to, each }) => to === null && !passes(from, each));
    expect(wrong.map(({ from, each }) => `${from} → ${told(each)}`)).toEqual([]);
  });

  it("name packages that a user of hookscribe also installs", () => {
    const { dependencies, peerDependencies } = JSON.parse(readProject("package.json")) as {
      readonly [list: string]: { readonly [name: string]: string } | undefined;
    };
    const installed = { ...dependencies, ...peerDependencies };
    const packages = edges
      .filter(({ to, each }) => to === null && !/^(node:|<computed>)/.test(each.specifier))
      .map(({ each }) => packageOf(each.specifier));
    expect([...new Set(packages)].filter((name) => !(name in installed))).toEqual([]);
  });

  it("are spelled out, but for code that was made a moment before", () => {
    const computed = edges.filter(({ each }) => each.specifier === "<computed>");
    const own = ["commands/deliveries/load-package.ts", "commands/schemas/validate.ts"];
    expect(computed.map(({ from }) => from)).toEqual(own);
  });

  it("make no circle", () => {
    expect(circles(modules)).toEqual([]);
  });
});

const told = ({ specifier, names }: Import) => `${specifier} { ${names.join(", ")} }`;
const packageOf = (specifier: string) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

function passes(from: string, { specifier, names }: Import): boolean {
  const guards = doors.filter((door) => door.package.test(specifier));
  if (guards.length === 0) return true;
  return guards.some(
    (door) =>
      door.openTo.some((start) => from.startsWith(start)) &&
      names.every((name) => door.names?.test(name) ?? true),
  );
}

/** Circles of imports that remain when types are erased, each told once. */
function circles(all: readonly SourceModule[]): readonly string[] {
  const next = new Map(
    all.map(({ path, imports }) => [
      path,
      imports.flatMap(({ target, typeOnly }) => (target && !typeOnly ? [target] : [])),
    ]),
  );
  const settled = new Set<string>();
  const found: string[] = [];
  for (const path of next.keys()) walk(path, []);
  return found;

  function walk(path: string, open: readonly string[]): void {
    if (settled.has(path)) return;
    const start = open.indexOf(path);
    if (start >= 0) {
      found.push([...open.slice(start), path].join(" → "));
      return;
    }
    for (const other of next.get(path) ?? []) walk(other, [...open, path]);
    settled.add(path);
  }
}

describe("the rules themselves", () => {
  it.each<[from: string, to: string, allowed: boolean]>([
    ["run.ts", "output/write.ts", true],
    ["ir/shape.ts", "diagnostics/diagnostic.ts", false],
    ["naming/identifier.ts", "ir/catalog.ts", true],
    ["check/examples.ts", "parse/link.ts", false],
    ["parse/link.ts", "catalog/build-catalog.ts", false],
    ["output/plan.ts", "emit/emitter.ts", true],
    ["output/plan.ts", "emit/docs/event-page.ts", false],
    ["emit/package/place.ts", "emit/types/print-types.ts", true],
    ["emit/docs/page.ts", "emit/types/print-types.ts", false],
    ["emit/docs/page.ts", "emit/emitter.ts", true],
    ["emit/docs/page.ts", "text/markdown.ts", true],
    ["emit/docs/page.ts", "diagnostics/diagnostic.ts", false],
  ])("%s → %s: %s", (from, to, allowed) => {
    expect(allows(from, to)).toBe(allowed);
  });

  it.each<[path: string, code: string, passing: boolean]>([
    ["source/yaml.ts", 'import { parseDocument } from "yaml";', true],
    ["source/yaml.ts", 'import { stringify } from "yaml";', false],
    ["text/yaml.ts", 'import { stringify, type CreateNodeOptions } from "yaml";', true],
    ["text/yaml.ts", 'import * as yaml from "yaml";', false],
    ["text/layout.ts", 'import { builders } from "prettier/doc";', true],
    ["text/layout.ts", 'import { format } from "prettier";', false],
    ["output/format.ts", 'const tool = await import("prettier/standalone");', true],
    ["output/format.ts", 'import type { Doc } from "prettier/doc";', false],
    ["emit/types/x.ts", 'type C = import("json-schema-to-typescript").Options;', true],
    ["emit/docs/x.ts", 'export { compile } from "json-schema-to-typescript";', false],
  ])("%s with %s: %s", (path, code, passing) => {
    const { imports } = parseModule(posix.join("generator", path), code);
    expect(imports).toHaveLength(1);
    expect(imports.every((each) => passes(path, each))).toBe(passing);
  });

  it("finds a circle, and none where types alone close it", () => {
    const a = parseModule("generator/a.ts", 'import { b } from "./b.js";');
    const b = parseModule("generator/b.ts", 'import { a } from "./a.js";');
    const types = parseModule("generator/b.ts", 'import type { a } from "./a.js";');
    expect(circles([a, b])).toEqual(["generator/a.ts → generator/b.ts → generator/a.ts"]);
    expect(circles([a, types])).toEqual([]);
  });
});
