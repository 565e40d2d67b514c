import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { bundleChunks } from "./bundle-chunks.js";
import { bundleSiblings, needsSiblings } from "./bundle-siblings.js";
import { hasCode } from "../../diagnostics/has-code.js";
import { compileModule, type CompiledModule } from "../../text/compile-module.js";
import { imported, reachModules } from "../../text/reach-modules.js";

/** What a package's `dist` holds, by path within it; or the first module that is missing or does not compile. */
export type BuiltPackage =
  | { readonly ok: true; readonly files: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly path: string; readonly problem: string };

export interface PackageParts {
  /** Folder of the outputs. */
  readonly out: string;
  readonly vendor: string;
  /** Those of all packages there, by name. */
  readonly vendors: readonly string[];
  readonly compile: Compile;
}

export type Compile = (path: string, text: string) => CompiledModule;

/** Compiles each text once: all packages share the same runtime. */
export function createCompile(): Compile {
  const known = new Map<string, CompiledModule>();
  return (path, text) => {
    const compiled = known.get(text) ?? compileModule(path, text);
    known.set(text, compiled);
    return compiled;
  };
}

/** The files that the package's `exports` lead to, apart from those that are there already. */
export async function buildPackage({
  out,
  vendor,
  vendors,
  compile,
}: PackageParts): Promise<BuiltPackage> {
  const packages = join(out, "packages");
  const source = join(packages, vendor, "src");
  const files = new Map<string, string>();
  const modules = new Map<string, string>();
  const sources = new Map(readSources(packages, vendor));
  const missing = findMissing(sources);
  if (missing) return { ok: false, path: join(source, missing), problem: "is missing" };
  for (const [path, text] of sources) {
    const compiled = compile(path, text);
    if (!compiled.ok) return { ok: false, path: join(source, path), problem: inWords(compiled) };
    const stem = path.slice(0, -".ts".length);
    modules.set(`${stem}.js`, compiled.code);
    files.set(`${stem}.d.ts`, compiled.declarations);
  }
  const failures: BuiltPackage[] = [];
  const load = (path: string) => {
    const file = join(packages, path.replace(/\.js$/, ".ts"));
    if (!existsSync(file)) return null;
    const compiled = compile(file, readFileSync(file, "utf8"));
    if (compiled.ok) return compiled.code;
    failures.push({ ok: false, path: file, problem: inWords(compiled) });
    return "";
  };
  const onMissing = (path: string) =>
    failures.push({
      ok: false,
      path: join(packages, path.replace(/\.js$/, ".ts")),
      problem: "is missing",
    });
  const siblings = vendors.filter((each) => each !== vendor);
  const bundled = needsSiblings(modules)
    ? await bundleSiblings({ name: vendor, siblings, modules, load, onMissing })
    : await bundleChunks(modules);
  const [failure] = failures;
  if (failure) return failure;
  for (const [path, text] of bundled) files.set(path, text);
  for (const [path, text] of [...schemasOf(out, vendor), ...openapiOf(out, vendor)])
    files.set(path, text);
  return { ok: true, files };
}

const inWords = ({ problem }: { readonly problem: string }): string =>
  `does not compile: ${problem}`;

/** The first module of the package that another one imports and that is not there. */
function findMissing(sources: ReadonlyMap<string, string>): string | null {
  for (const [path, text] of sources) {
    const targets = [...text.matchAll(imported)].map(([, to = ""]) =>
      posix.join(posix.dirname(path), to).replace(/\.js$/, ".ts"),
    );
    const missing = targets.find((target) => !target.startsWith("..") && !sources.has(target));
    if (missing !== undefined) return missing;
  }
  return null;
}

/**
 * The modules that can be needed by who installs a package: its own, the parts of the runtime that its `exports` name, and
 * what these lead to. The rest of the runtime stays beside the sources: an archive without it is half as many files.
 */
function readSources(packages: string, vendor: string): readonly (readonly [string, string])[] {
  const read = (path: string) => readFileSync(join(packages, vendor, path), "utf8");
  const paths = listFiles(join(packages, vendor, "src")).filter((path) => path.endsWith(".ts"));
  const modules = new Map(paths.map((path) => [path, read(`src/${path}`)]));
  const manifest = existsSync(join(packages, vendor, "package.json")) ? read("package.json") : "";
  const isNamed = (path: string) =>
    manifest.includes(`"./dist/${path.slice(0, -".ts".length)}.js"`);
  const roots = paths.filter((path) => !path.startsWith("runtime/") || isNamed(path));
  const reached = reachModules(modules, roots);
  return [...modules].filter(([path]) => reached.has(path));
}

type Copies = readonly (readonly [path: string, text: string])[];

const schemaEnding = ".schema.json";

const schemasOf = (out: string, vendor: string): Copies =>
  listFiles(join(out, "schemas", vendor))
    .filter((path) => path.endsWith(schemaEnding))
    .map((path) => [
      `schema/${path.slice(0, -schemaEnding.length)}.json`,
      readFileSync(join(out, "schemas", vendor, path), "utf8"),
    ]);

/** One document for a vendor without versions, else one for each. */
const openapiOf = (out: string, vendor: string): Copies =>
  listFiles(join(out, "openapi"))
    .filter((path) => path.endsWith(".json"))
    .filter((path) => path === `${vendor}.json` || path.startsWith(`${vendor}/`))
    .map((path) => [
      `openapi${path.slice(vendor.length)}`,
      readFileSync(join(out, "openapi", path), "utf8"),
    ]);

/** Files below a folder, relative to it, with forward slashes, sorted; none when there is no such folder. */
export function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .sort();
  } catch (error) {
    if (hasCode(error, "ENOENT")) return [];
    throw error;
  }
}
