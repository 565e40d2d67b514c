import type { Vendor, Version } from "../../ir/catalog.js";
import { signingSchemes, type NamedScheme } from "../../ir/signing-schemes.js";
import { generatedHeader } from "../../text/generated-header.js";
import { code, joinCode, propertyKey, type Code } from "../../text/code.js";
import { docText, printDocComment } from "../../text/doc-comment.js";
import { atom, record } from "../../text/expression.js";
import { layoutConstant, layoutFunction, type Laid } from "../../text/layout.js";
import type { PrintTsFile, TsImport } from "../../text/ts-file.js";
import type { EmittedFile } from "../emitter.js";
import { inVersion, sourceFolder } from "./package-path.js";
import { printSchemeFacts, printSigner, printVerifier, schemeImports } from "./scheme-facts.js";
import { schemesText, verifyText } from "./signing-text.js";

interface SigningScope {
  readonly vendor: Vendor;
  readonly version: Version;
  /** At least one; the first is the usual one. */
  readonly schemes: readonly [NamedScheme, ...NamedScheme[]];
}

/** The module that verifies and signs requests of a version; none where nothing in a message proves who sent it. */
export async function emitSigning(
  vendor: Vendor,
  version: Version,
  printTsFile: PrintTsFile,
): Promise<readonly EmittedFile[]> {
  const [usual, ...others] = signingSchemes(version.delivery);
  if (!usual) return [];
  const scope: SigningScope = { vendor, version, schemes: [usual, ...others] };
  const statements = [
    ...scope.schemes.map((scheme) => printSchemeFacts(scheme, version.delivery)),
    printSchemes(scope),
    printCreateVerifier(scope),
    printVerify(scope),
    printSign(scope),
  ];
  return [
    {
      path: `${sourceFolder(vendor, version)}signing.ts`,
      text: await printTsFile({
        header: generatedHeader(vendor.span.file),
        imports: listImports(scope),
        exports: typeExports(version),
        statements: statements.map(({ text }) => text),
      }),
      settled: statements.every(({ settled }) => settled),
    },
  ];
}

/** What the index of a version passes on from it. */
export const signingExports = (version: Version): readonly TsImport[] => {
  if (signingSchemes(version.delivery).length === 0) return [];
  const { root } = inVersion(version);
  return [
    ...["createVerifier", "sign", "signingSchemes", "verify"].map((name) => ({
      from: `${root}signing.js`,
      name,
      type: false,
    })),
    ...typeExports(version),
  ];
};

const typeExports = (version: Version): readonly TsImport[] => {
  const { runtime } = inVersion(version);
  return signingTypes.map(([module, name]) => ({
    from: `${runtime}${module}.js`,
    name,
    type: true,
  }));
};

const signingTypes = [
  ["sign", "SignOptions"],
  ["sign", "SignedHeaders"],
  ["signing-scheme", "SigningScheme"],
  ["verify", "RawBody"],
  ["verify", "Verifier"],
  ["verify", "VerifyOptions"],
  ["verify", "VerifyReason"],
  ["verify", "VerifyResult"],
] as const;

function listImports({ version, schemes }: SigningScope): readonly TsImport[] {
  const { runtime } = inVersion(version);
  const needed = schemes.flatMap((scheme) => schemeImports(scheme, version.delivery));
  const types = [
    ...signingTypes.filter(([, name]) => name !== "VerifyReason"),
    ["headers", "HeaderSource"],
    ...(schemes.length > 1 ? [["signing-scheme", "SchemeOptions"]] : []),
    ...(hasStaticHeader(schemes) ? [["static-header", "StaticHeaderOptions"]] : []),
  ] as const;
  return [
    ...needed.map(({ module, name, type }) => ({ from: `${runtime}${module}.js`, name, type })),
    ...types.map(([module, name = ""]) => ({ from: `${runtime}${module}.js`, name, type: true })),
  ];
}

const hasStaticHeader = (schemes: readonly NamedScheme[]): boolean =>
  schemes.some(({ signing }) => signing.scheme === "static-header");

function printSchemes({ vendor, version, schemes }: SigningScope): Laid {
  const keys = schemes.map(({ name }) => code`readonly ${propertyKey(name)}: SigningScheme`);
  const entries = schemes.map((scheme) => ({
    key: propertyKey(scheme.name),
    value: record([
      {
        key: code`createVerifier`,
        value: atom(code`(options) => ${printVerifier(scheme)}`),
      },
      {
        key: code`sign`,
        value: atom(code`(body, options) => ${printSigner(scheme, version.delivery)}`),
      },
    ]),
  }));
  const head = code`export const signingSchemes: { ${joinCode(keys, code`; `)} }`;
  return commented(schemesText(vendor, schemes), layoutConstant(head, record(entries)));
}

/** The options of a function; a scheme is chosen where there are several. */
function optionsType(name: Code, schemes: readonly NamedScheme[]): Code {
  const parts = [
    name,
    ...(schemes.length > 1 ? [code`SchemeOptions`] : []),
    ...(hasStaticHeader(schemes) ? [code`StaticHeaderOptions`] : []),
  ];
  return joinCode(parts, code` & `);
}

function printCreateVerifier({ vendor, schemes }: SigningScope): Laid {
  const usual = printVerifier(schemes[0]);
  const chosen = code`options.scheme?.createVerifier(options) ?? ${usual}`;
  const layout = layoutFunction({
    head: code`export function createVerifier`,
    parameters: [code`options: ${optionsType(code`VerifyOptions`, schemes)}`],
    returns: code`: Verifier`,
    body: [() => `return ${(schemes.length > 1 ? chosen : usual).text};`],
  });
  const text = `A function that does what \`verify\` does for many requests of ${vendor.title}: it reads the secrets once.`;
  return commented(text, layout);
}

function printVerify({ vendor, version, schemes }: SigningScope): Laid {
  const layout = layoutFunction({
    head: code`export function verify`,
    parameters: [
      code`body: RawBody`,
      code`headers: HeaderSource`,
      code`options: ${optionsType(code`VerifyOptions`, schemes)}`,
    ],
    returns: code`: Promise<VerifyResult>`,
    body: [() => "return createVerifier(options)(body, headers);"],
  });
  return commented(verifyText(vendor, version, schemes), layout);
}

function printSign({ vendor, version, schemes }: SigningScope): Laid {
  const usual = printSigner(schemes[0], version.delivery);
  const chosen = code`options.scheme?.sign(body, options) ?? ${usual}`;
  const layout = layoutFunction({
    head: code`export function sign`,
    parameters: [code`body: RawBody`, code`options: ${optionsType(code`SignOptions`, schemes)}`],
    returns: code`: Promise<SignedHeaders>`,
    body: [() => `return ${(schemes.length > 1 ? chosen : usual).text};`],
  });
  const text = `The headers that ${vendor.title} would send with a body: what \`verify\` accepts. For tests and local development. Rejects for an empty secret.`;
  return commented(text, layout);
}

const commented = (text: string, { text: declared, settled }: Laid): Laid => ({
  text: `${printDocComment([docText(text)])}\n${declared}`,
  settled,
});
