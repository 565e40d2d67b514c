import { beforeAll, describe, expect, it, test } from "vitest";
import type { EmittedFile } from "../../generator/emit/emitter.js";
import { fillTemplate } from "../../generator/emit/package/template-text.js";
import type { Catalog, Page, Version } from "../../generator/ir/catalog.js";
import { literal } from "../../generator/text/code.js";
import { text } from "../../generator/text/markdown.js";
import { compileProgram, strictest } from "../support/compile-program.js";
import { emitPackages } from "../support/emit-packages.js";
import { shippedCatalog } from "./docs-pages.js";

let catalog: Catalog = { vendors: [], release: null };
let files: ReadonlyMap<string, string> = new Map();
const byPath = (emitted: readonly EmittedFile[]) =>
  new Map(emitted.map(({ path, text: content }) => [path, content]));

beforeAll(async () => {
  catalog = shippedCatalog();
  files = byPath(await emitPackages(catalog));
});

const mapVersions = (change: (version: Version) => Version): Catalog => ({
  ...catalog,
  vendors: catalog.vendors.map((vendor) => ({
    ...vendor,
    versions: vendor.versions.map(change),
  })),
});

describe("locality", () => {
  it("takes no file but the page's own and the indexes to add a page", async () => {
    const dropped: Page[] = [];
    const without = mapVersions((version) => {
      const [first, ...others] = version.pages;
      if (!first || others.length === 0) return version;
      dropped.push(first);
      return { ...version, pages: others };
    });
    expect(dropped.length).toBeGreaterThan(0);
    const before = byPath(await emitPackages(without));
    const changed = [...before].filter(([path, content]) => files.get(path) !== content);
    const indexes = /^packages\/[^/]+\/(?:README\.md|src\/(?:[^/]+\/)?index\.ts)$/;
    expect(changed.map(([path]) => path).filter((path) => !indexes.test(path))).toEqual([]);
    const added = [...files.keys()].filter((path) => !before.has(path));
    const own = dropped
      .flatMap((page) => [...page.events, ...page.models])
      .map(({ names }) => names.file);
    expect(added.every((path) => own.some((file) => path.includes(`/${file}.`)))).toBe(true);
  });

  it("gives the same bytes again", async () => {
    expect(byPath(await emitPackages(catalog))).toEqual(files);
  });
});

test("every example has the type of its event", () => {
  const texts = new Map([...files].map(([path, content]) => [`generated/${path}`, content]));
  const roots = catalog.vendors.flatMap((vendor) =>
    vendor.versions.map((version) => {
      const folder = `generated/packages/${vendor.id}/src/${version.id === null ? "" : `${version.id}/`}`;
      const events = version.pages.flatMap((page) => page.events);
      const examples = events.flatMap(({ type, examples: all }) =>
        all.map(
          ({ payload }, index) =>
            `  ${literal(`${type} ${index}`).text}: accept<${vendor.names.eventMap}[${literal(type).text}]>(${literal(payload).text}),`,
        ),
      );
      texts.set(
        `${folder}examples.ts`,
        `import type { ${vendor.names.eventMap} } from "./index.js";\nconst accept = <T>(value: T): T => value;\nvoid {\n${examples.join("\n")}\n};\n`,
      );
      return `${folder}examples.ts`;
    }),
  );
  const complaints = compileProgram(roots, {
    texts,
    options: { ...strictest, noPropertyAccessFromIndexSignature: false, noUnusedLocals: false },
  });
  // Keys that are not documented pass in a delivery, though not in a literal.
  const excess = new Set([2353, 2561]);
  expect(complaints.filter(({ code }) => !excess.has(code))).toEqual([]);
});

test("a template's slots and the values for them must be the same", () => {
  const slots = { a: text("x") };
  expect(fillTemplate("{{a}}", slots).text).toBe("x");
  expect(() => fillTemplate("{{a}} {{b}}", slots)).toThrow("{{b}}");
  expect(() => fillTemplate("none", slots)).toThrow("{{a}}");
});
