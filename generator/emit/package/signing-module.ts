import type { Vendor, Version } from "../../ir/catalog.js";
import type { Delivery } from "../../ir/delivery.js";
import { signingSchemes, type MessageSigning, type NamedScheme } from "../../ir/signing-schemes.js";
import { code, joinCode, literal, localName, type Code } from "../../text/code.js";
import { docText, printDocComment } from "../../text/doc-comment.js";
import { atom, record, type Entry, type Expression } from "../../text/expression.js";
import { layoutConstant, layoutFunction, type Laid, type Statement } from "../../text/layout.js";
import type { PrintTsFile, TsImport } from "../../text/ts-file.js";
import type { EmittedFile } from "../emitter.js";
import { generatedHeader } from "./generated-header.js";
import { inVersion, sourceFolder } from "./package-path.js";
import { schemeText, verifyText } from "./signing-text.js";

/** The module that verifies and signs requests of a version; none where nothing in a message proves who sent it. */
export async function emitSigning(
  vendor: Vendor,
  version: Version,
  printTsFile: PrintTsFile,
): Promise<readonly EmittedFile[]> {
  const schemes = signingSchemes(version.delivery);
  if (schemes.length === 0) return [];
  const statements = [
    printSchemeName(vendor, schemes),
    ...schemes.map((scheme) => printScheme(scheme, version.delivery)),
    printCreateVerifier(vendor, schemes),
    printVerify(vendor, version, schemes),
    printSign(vendor, schemes),
  ];
  return [
    {
      path: `${sourceFolder(vendor, version)}signing.ts`,
      text: await printTsFile({
        header: generatedHeader(vendor.span.file),
        imports: listImports(version, schemes),
        statements: statements.map(({ text }) => text),
      }),
      settled: statements.every(({ settled }) => settled),
    },
  ];
}

/** What the index of a version passes on from it. */
export const signingExports = (version: Version): readonly TsImport[] => {
  if (signingSchemes(version.delivery).length === 0) return [];
  const { root, runtime } = inVersion(version);
  return [
    ...["createVerifier", "sign", "verify"].map((name) => value(`${root}signing.js`, name)),
    type(`${root}signing.js`, "SigningScheme"),
    ...["SignOptions", "SignedHeaders"].map((name) => type(`${runtime}sign.js`, name)),
    ...["RawBody", "Verifier", "VerifyOptions", "VerifyReason", "VerifyResult"].map((name) =>
      type(`${runtime}verify.js`, name),
    ),
  ];
};

const value = (from: string, name: string): TsImport => ({ from, name, type: false });
const type = (from: string, name: string): TsImport => ({ from, name, type: true });

/** Modules of the runtime that know a scheme: its facts, who checks it, who signs by it. */
interface SchemeModules {
  readonly facts: readonly [module: string, name: Code];
  readonly verifier: readonly [module: string, name: Code];
  readonly sign: readonly [module: string, name: Code];
}

const schemeModules: { readonly [scheme in MessageSigning["scheme"]]: SchemeModules } = {
  hmac: {
    facts: ["hmac-scheme", code`HmacScheme`],
    verifier: ["hmac-verifier", code`hmacVerifier`],
    sign: ["sign-hmac", code`signHmac`],
  },
  "standard-webhooks": {
    facts: ["standard-webhooks", code`StandardWebhooksScheme`],
    verifier: ["standard-webhooks-verifier", code`standardWebhooksVerifier`],
    sign: ["sign-standard-webhooks", code`signStandardWebhooks`],
  },
  "static-header": {
    facts: ["static-header", code`StaticHeaderScheme`],
    verifier: ["static-header-verifier", code`staticHeaderVerifier`],
    sign: ["sign-static-header", code`signStaticHeader`],
  },
};

function listImports(version: Version, schemes: readonly NamedScheme[]): readonly TsImport[] {
  const { runtime } = inVersion(version);
  const from = (module: string) => `${runtime}${module}.js`;
  return [
    type(from("headers"), "HeaderSource"),
    ...["SignOptions", "SignedHeaders"].map((name) => type(from("sign"), name)),
    ...["RawBody", "Verifier", "VerifyOptions", "VerifyResult"].map((name) =>
      type(from("verify"), name),
    ),
    ...schemes.flatMap(({ signing }) => {
      const { facts, verifier, sign } = schemeModules[signing.scheme];
      return [
        type(from(facts[0]), facts[1].text),
        value(from(verifier[0]), verifier[1].text),
        value(from(sign[0]), sign[1].text),
      ];
    }),
    ...(hasStaticHeader(schemes) ? [type(from("static-header"), "StaticHeaderOptions")] : []),
    ...(schemes.some(({ signing }) => isRewritten(signing))
      ? [value(from("canonical-json"), "canonicalJson")]
      : []),
  ];
}

const hasStaticHeader = (schemes: readonly NamedScheme[]): boolean =>
  schemes.some(({ signing }) => signing.scheme === "static-header");

const isRewritten = (signing: MessageSigning): boolean =>
  signing.scheme === "hmac" && signing.signed === "canonical-json";

const constantOf = ({ name }: NamedScheme): Code => localName({ words: [name], after: "Scheme" });

function printSchemeName(vendor: Vendor, schemes: readonly NamedScheme[]): Laid {
  const names = joinCode(
    schemes.map(({ name }) => literal(name)),
    code` | `,
  );
  return commented(
    schemeText(vendor, schemes),
    statement(code`export type SigningScheme = ${names};`),
  );
}

function printScheme(scheme: NamedScheme, delivery: Delivery): Laid {
  const { signing } = scheme;
  const head = code`const ${constantOf(scheme)}: ${schemeModules[signing.scheme].facts[1]}`;
  switch (signing.scheme) {
    case "hmac":
      return layoutConstant(
        head,
        record([
          entry(code`hash`, literal(hashes[signing.algorithm])),
          entry(code`header`, literal(signing.header)),
          entry(code`prefix`, literal(signing.prefix)),
          entry(code`encoding`, literal(signing.encoding)),
          entry(code`key`, literal(signing.key)),
          ...(isRewritten(signing) ? [entry(code`rewrite`, code`canonicalJson`)] : []),
          ...timeEntries(delivery),
        ]),
      );
    case "standard-webhooks":
      return layoutConstant(head, record([entry(code`prefix`, literal(`${signing.headers}-`))]));
    case "static-header":
      return layoutConstant(head, record([entry(code`header`, literal(signing.header))]));
  }
}

const hashes = { sha256: "SHA-256", sha512: "SHA-512", sha1: "SHA-1" } as const;

function timeEntries({ replay }: Delivery): readonly Entry[] {
  if (!replay.known || replay.value.timestamp === null) return [];
  const { timestamp, timestampSigned, toleranceSeconds } = replay.value;
  const place: Expression = record([
    entry(code`in`, literal(timestamp.in)),
    timestamp.in === "header"
      ? entry(code`name`, literal(timestamp.name))
      : entry(code`at`, literal(timestamp.at)),
  ]);
  const facts = record([
    { key: code`place`, value: place },
    entry(code`signed`, literal(timestampSigned)),
  ]);
  return [
    { key: code`timestamp`, value: facts },
    ...(toleranceSeconds === null ? [] : [entry(code`tolerance`, literal(toleranceSeconds))]),
  ];
}

const entry = (key: Code, text: Code): Entry => ({ key, value: atom(text) });

const optionsType = (name: Code, schemes: readonly NamedScheme[]): Code =>
  hasStaticHeader(schemes)
    ? code`${name}<SigningScheme> & StaticHeaderOptions`
    : code`${name}<SigningScheme>`;

/** `if (options.scheme === "svix") …` for all but the usual scheme, which comes last. */
function choose(
  schemes: readonly NamedScheme[],
  print: (scheme: NamedScheme) => Code,
): readonly Statement[] {
  const [usual, ...others] = schemes;
  const chosen = others.map(
    (scheme): Statement =>
      () =>
        `if (options.scheme === ${literal(scheme.name).text}) return ${print(scheme).text};`,
  );
  return usual ? [...chosen, () => `return ${print(usual).text};`] : chosen;
}

const calleeOf = ({ signing }: NamedScheme, of: "verifier" | "sign"): Code =>
  schemeModules[signing.scheme][of][1];

function printCreateVerifier({ title }: Vendor, schemes: readonly NamedScheme[]): Laid {
  const layout = layoutFunction({
    head: code`export function createVerifier`,
    parameters: [code`options: ${optionsType(code`VerifyOptions`, schemes)}`],
    returns: code`: Verifier`,
    body: choose(
      schemes,
      (scheme) => code`${calleeOf(scheme, "verifier")}(${constantOf(scheme)}, options)`,
    ),
  });
  const text = `A function that does what \`verify\` does for many requests of ${title}: it reads the secrets once.`;
  return commented(text, layout);
}

function printVerify(vendor: Vendor, version: Version, schemes: readonly NamedScheme[]): Laid {
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

function printSign({ title }: Vendor, schemes: readonly NamedScheme[]): Laid {
  const layout = layoutFunction({
    head: code`export function sign`,
    parameters: [code`body: RawBody`, code`options: ${optionsType(code`SignOptions`, schemes)}`],
    returns: code`: Promise<SignedHeaders>`,
    body: choose(
      schemes,
      (scheme) => code`${calleeOf(scheme, "sign")}(${constantOf(scheme)}, body, options)`,
    ),
  });
  const text = `The headers that ${title} would send with a body: what \`verify\` accepts. For tests and local development. Rejects for an empty secret.`;
  return commented(text, layout);
}

const statement = ({ text }: Code): Laid => ({ text, settled: text.length <= 100 });

const commented = (text: string, { text: declared, settled }: Laid): Laid => ({
  text: `${printDocComment([docText(text)])}\n${declared}`,
  settled,
});
