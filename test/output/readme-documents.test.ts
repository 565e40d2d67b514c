import ajvFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { createSchemasEmitter } from "../../generator/emit/schemas/schemas-emitter.js";
import type { JsonObject } from "../../generator/ir/json.js";
import { emitPackages } from "../support/emit-packages.js";
import { emitAll, shippedCatalog } from "./docs-pages.js";

const catalog = shippedCatalog();
const files = new Map((await emitPackages(catalog)).map(({ path, text }) => [path, text]));
const schemas = await emitAll(createSchemasEmitter(), catalog);
const textOf = (path: string) => files.get(`packages/${path}`) ?? "";

describe.each(catalog.vendors)("the README of $id", ({ id, names, versions }) => {
  const readme = textOf(`${id}/README.md`);

  it("tells every path of the package, of versions their own alone", () => {
    const { exports } = JSON.parse(textOf(`${id}/package.json`)) as { readonly exports: object };
    const below = new RegExp(`^\\./(?:${versions.map((version) => version.id).join("|")})/`);
    const paths = Object.keys(exports).filter(
      (path) => path !== "./package.json" && !below.test(path),
    );
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) {
      const [start = "", end = ""] = `${names.package}${path.slice(1)}`.split("*");
      const quoted = [...readme.matchAll(/["`](@[^"`\s]+)["`]/g)].map(([, text = ""]) => text);
      const told = quoted.some((text) => text.startsWith(start) && text.endsWith(end));
      expect.soft(told, path).toBe(true);
    }
  });

  it("lists what its schemas say beyond the standard", () => {
    const [, list = ""] = /has to be told them: ([^;]+);/.exec(readme) ?? [];
    const vocabulary = list.split(", ").map((word) => word.slice(1, -1));
    const own = schemas.filter(({ path }) => path.startsWith(`schemas/${id}/`));
    expect(own.length).toBeGreaterThan(5);
    for (const { path, text } of own) {
      // Unknown keywords are refused; that `type` may be a list is a matter of taste.
      const ajv = new Ajv2020({ strictTypes: false, ownProperties: true, logger: false });
      ajvFormats.default(ajv);
      ajv.addVocabulary(vocabulary);
      expect.soft(() => ajv.compile(JSON.parse(text) as JsonObject), path).not.toThrow();
    }
  });
});
