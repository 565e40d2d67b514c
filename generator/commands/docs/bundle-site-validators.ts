import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Catalog, Vendor, Version } from "../../ir/catalog.js";
import { hashText } from "../../output/hash-text.js";
import { catalogAddress, validatorAddress } from "../../site/validator-files.js";
import { listFiles } from "../packages/build-package.js";
import { bundleText } from "../bundle-text.js";

/** Bundles by the hash of what they were made of. */
export type KnownBundles = Map<string, string>;

/** The code of every package as one module for each version, by the address that the site has it at. */
export async function bundleSiteValidators(
  { vendors }: Catalog,
  out: string,
  known: KnownBundles,
): Promise<ReadonlyMap<string, string>> {
  const editions = vendors.flatMap((vendor) =>
    vendor.versions.map((version) => ({ vendor, version })),
  );
  const bundles = editions.map(async ({ vendor, version }) => {
    const source = sourceFolder({ out, vendor, version });
    const text = await bundleOnce({ source, names: ["events", "parse"] }, known);
    return [validatorAddress(vendor.id, version.id), text] as const;
  });
  const source = resolve(join(out, "packages/catalog/src"));
  const catalog = await bundleOnce({ source, names: ["identify", "vendors"] }, known);
  return new Map([...(await Promise.all(bundles)), [catalogAddress, catalog]]);
}

interface Edition {
  readonly out: string;
  readonly vendor: Vendor;
  readonly version: Version;
}

const sourceFolder = ({ out, vendor, version }: Edition): string =>
  resolve(join(out, "packages", vendor.id, "src", version.id ?? ""));

/** Some exports of the module `index.ts` in a folder. */
interface Bundled {
  readonly source: string;
  readonly names: readonly string[];
}

async function bundleOnce(bundled: Bundled, known: KnownBundles): Promise<string> {
  const { source } = bundled;
  const texts = listFiles(source).map((path) => readFileSync(join(source, path), "utf8"));
  const key = hashText(JSON.stringify([source, texts]));
  const found = known.get(key);
  if (found !== undefined) return found;
  const text = await bundle(bundled);
  known.set(key, text);
  return text;
}

const bundle = ({ source, names }: Bundled): Promise<string> =>
  bundleText({
    stdin: {
      contents: `export { ${names.join(", ")} } from "./index.js";`,
      resolveDir: source,
      loader: "ts",
    },
    minify: true,
    legalComments: "none",
  });
