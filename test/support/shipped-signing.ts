import { createPackageEmitter } from "../../generator/emit/package/package-emitter.js";
import type { Version } from "../../generator/ir/catalog.js";
import { signingSchemes } from "../../generator/ir/signing-schemes.js";
import { loadTemplates } from "../../generator/source/load-templates.js";
import type { HeaderSource } from "../../templates/runtime/headers.js";
import type { SignedHeaders, SignOptions } from "../../templates/runtime/sign.js";
import type { SchemeOptions, SigningScheme } from "../../templates/runtime/signing-scheme.js";
import type { StaticHeaderOptions } from "../../templates/runtime/static-header.js";
import type { RawBody, VerifyOptions, VerifyResult } from "../../templates/runtime/verify.js";
import { shippedCatalog } from "../output/docs-pages.js";
import { linkModules } from "./link-packages.js";
import { projectRoot } from "./project-files.js";

/** What the package of a version exports to verify and sign. */
export interface SigningModule {
  readonly verify: (
    body: RawBody,
    headers: HeaderSource,
    options: VerifyOptions & SchemeOptions & StaticHeaderOptions,
  ) => Promise<VerifyResult>;
  readonly sign: (
    body: RawBody,
    options: SignOptions & SchemeOptions & StaticHeaderOptions,
  ) => Promise<SignedHeaders>;
  readonly signingSchemes: { readonly [name: string]: SigningScheme };
}

export interface ShippedSigning {
  /** `plain/2026-04-21`, `emporix`. */
  readonly name: string;
  readonly version: Version;
  readonly schemes: readonly string[];
  readonly module: SigningModule;
  /** Text of its vectors. */
  readonly vectors: string;
}

/** The signing modules of the shipped definitions as they are emitted now, linked and run. */
export async function shippedSigning(): Promise<readonly ShippedSigning[]> {
  const emitter = createPackageEmitter(loadTemplates(`${projectRoot}templates`));
  const { vendors } = shippedCatalog();
  const files = await Promise.all(vendors.map((vendor) => emitter.vendor?.(vendor) ?? []));
  const texts = new Map(files.flat().map(({ path, text }) => [path, text]));
  const signed = vendors.flatMap((vendor) =>
    vendor.versions
      .filter(({ delivery }) => signingSchemes(delivery).length > 0)
      .map((version) => ({ version, name: [vendor.id, version.id ?? []].flat().join("/") })),
  );
  const modules = await linkModules(
    signed.map(({ name }) => `packages/${name.replace(/(?=\/)|$/, "/src")}/signing.ts`),
    texts,
  );
  return signed.map(({ version, name }, index) => ({
    name,
    version,
    schemes: signingSchemes(version.delivery).map((scheme) => scheme.name),
    // `linkModules` knows no types; the emitted declarations are compiled by other tests.
    module: modules[index] as unknown as SigningModule,
    vectors: texts.get(`packages/${name.replace(/(?=\/)|$/, "/vectors")}/signing.json`) ?? "",
  }));
}
