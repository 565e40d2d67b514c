import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import { describe, expect, it } from "vitest";
import { openapiEmitter } from "../../generator/emit/openapi/openapi-emitter.js";
import type { Catalog, Vendor, Version, WebhookEvent } from "../../generator/ir/catalog.js";
import { emitAll, shippedCatalog } from "../output/docs-pages.js";
import { compileProgram, strictest } from "../support/compile-program.js";
import { emitPackages } from "../support/emit-packages.js";

interface Edition {
  readonly vendor: Vendor;
  readonly version: Version;
  /** `enad`, `plain/2024-09-18`. */
  readonly folder: string;
}

const editionsOf = ({ vendors }: Catalog): readonly Edition[] =>
  vendors.flatMap((vendor) =>
    vendor.versions.map((version) => ({
      vendor,
      version,
      folder: version.id === null ? vendor.id : `${vendor.id}/${version.id}`,
    })),
  );

const eventsOf = ({ version }: Edition): readonly WebhookEvent[] =>
  version.pages.flatMap((page) => page.events).filter(({ payload }) => payload !== null);

/** Another generator's types of a document, as one module. */
type Client = (document: object) => Promise<string>;

async function openapiTypescriptOf(document: object): Promise<string> {
  // Its own default reads a property with a default as always there, which holds for requests and not for deliveries.
  const options = { silent: true, defaultNonNullable: false };
  return astToString(await openapiTypescript(document as OpenAPI3, options));
}

async function heyApiOf(document: object): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "hookscribe-hey-api-"));
  try {
    await createClient({
      input: document as { [key: string]: unknown },
      output: { path: folder },
      plugins: ["@hey-api/typescript"],
      logs: { level: "silent" },
    });
    expect(readdirSync(folder)).toContain("types.gen.ts");
    return readFileSync(join(folder, "types.gen.ts"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const clients: readonly (readonly [string, Client, (name: string) => string])[] = [
  [
    "openapi-typescript",
    openapiTypescriptOf,
    (name) => `import("./client.js").components["schemas"][${JSON.stringify(name)}]`,
  ],
  ["hey-api", heyApiOf, (name) => `import("./client.js").${name}`],
];

/** A module that compiles when the types of every event are assignable both ways, and theirs are not `any`. */
function printAssignments(edition: Edition, theirs: (name: string) => string): string {
  const { vendor, folder } = edition;
  const source = folder.replace(vendor.id, `../../../generated/packages/${vendor.id}/src`);
  const lines = eventsOf(edition).map(({ names }) => {
    const ours = `import("${source}/events/${names.file}.js").${names.payload}`;
    const their = theirs(names.payload);
    return [
      `export const ours${names.payload} = (it: ${their}): ${ours} => it;`,
      `export const theirs${names.payload} = (it: ${ours}): ${their} => it;`,
      `export const known${names.payload}: 0 extends 1 & ${their} ? false : true = true;`,
    ].join("\n");
  });
  return lines.join("\n");
}

const catalog = shippedCatalog();

describe.each(clients)("the types that %s makes of our OpenAPI", (_, client, theirs) => {
  it("are assignable to ours, and ours to them", async () => {
    const packages = await emitPackages(catalog);
    const documents = await emitAll(openapiEmitter, catalog);
    const texts = new Map(packages.map(({ path, text }) => [`generated/${path}`, text]));
    const roots: string[] = [];
    for (const edition of editionsOf(catalog)) {
      const place = `test/types/${edition.folder.replace("/", "-")}`;
      const document = documents.find(({ path }) => path === `openapi/${edition.folder}.json`);
      texts.set(`${place}/client.ts`, await client(JSON.parse(document?.text ?? "{}") as object));
      texts.set(`${place}/index.ts`, printAssignments(edition, theirs));
      roots.push(`${place}/index.ts`);
      expect(eventsOf(edition).length).toBeGreaterThan(0);
    }
    const options = { ...strictest, noPropertyAccessFromIndexSignature: false };
    expect(compileProgram(roots, { texts, options })).toEqual([]);
  });
});
