import type { Delivery } from "../../ir/delivery.js";
import { pointerKeys } from "../../ir/pointer.js";
import type { MessageSigning, NamedScheme } from "../../ir/signing-schemes.js";
import { code, joinCode, literal, localName, type Code } from "../../text/code.js";
import { atom, call, record, type Entry } from "../../text/expression.js";
import { layoutConstant, type Laid } from "../../text/layout.js";

/** A name that a module takes from the runtime. */
export interface RuntimeImport {
  readonly module: string;
  readonly name: string;
  readonly type: boolean;
}

/** Who knows a scheme in the runtime. */
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

const constantOf = ({ name }: NamedScheme): Code => localName({ words: [name], after: "Scheme" });

/** `hmacVerifier(hmacScheme, options)`. */
export const printVerifier = (scheme: NamedScheme): Code =>
  code`${schemeModules[scheme.signing.scheme].verifier[1]}(${constantOf(scheme)}, options)`;

/** `signHmac(hmacScheme, body, options)`; what is of use for signing alone stays out of what verifying needs. */
export function printSigner(scheme: NamedScheme, { replay }: Delivery): Code {
  const { signing } = scheme;
  const constant = constantOf(scheme);
  const timestamp = replay.known ? replay.value.timestamp : null;
  const facts =
    signing.scheme === "hmac" && timestamp?.in === "header"
      ? code`{ ...${constant}, timeHeader: ${literal(timestamp.name)} }`
      : constant;
  return code`${schemeModules[signing.scheme].sign[1]}(${facts}, body, options)`;
}

/** The facts of a scheme as a constant. */
export const printSchemeFacts = (scheme: NamedScheme, delivery: Delivery): Laid =>
  layoutConstant(
    code`const ${constantOf(scheme)}: ${schemeModules[scheme.signing.scheme].facts[1]}`,
    record(schemeEntries(scheme.signing, delivery)),
  );

function schemeEntries(signing: MessageSigning, delivery: Delivery): readonly Entry[] {
  switch (signing.scheme) {
    case "hmac":
      return hmacEntries(signing, delivery);
    case "standard-webhooks":
      return [entry(code`prefix`, literal(`${signing.headers}-`))];
    case "static-header":
      return [entry(code`header`, literal(signing.header))];
  }
}

type Hmac = Extract<MessageSigning, { readonly scheme: "hmac" }>;

const hashes = { sha256: "SHA-256", sha512: "SHA-512", sha1: "SHA-1" } as const;
const encoders = { hex: code`toHex`, base64: code`toBase64` };
const decoders = { hex: code`fromHex`, base64: code`fromBase64` };

const hmacEntries = (signing: Hmac, delivery: Delivery): readonly Entry[] => [
  entry(code`hash`, literal(hashes[signing.algorithm])),
  entry(code`header`, literal(signing.header)),
  ...(signing.key === "utf8" ? [] : [entry(code`decode`, decoders[signing.key])]),
  entry(code`encode`, printEncoder(signing)),
  ...(signing.signed === "canonical-json" ? [entry(code`rewrite`, code`canonicalJson`)] : []),
  ...ageEntries(delivery),
];

const printEncoder = ({ prefix, encoding }: Hmac): Code =>
  prefix === "" ? encoders[encoding] : code`withPrefix(${literal(prefix)}, ${encoders[encoding]})`;

function ageEntries({ replay }: Delivery): readonly Entry[] {
  if (!replay.known || replay.value.timestamp === null) return [];
  const { timestamp, toleranceSeconds } = replay.value;
  const usual = toleranceSeconds === null ? [] : [atom(literal(toleranceSeconds))];
  const check =
    timestamp.in === "header"
      ? call(code`timeInHeader`, atom(literal(timestamp.name)), ...usual)
      : call(code`timeInBody`, atom(printKeys(timestamp.at)), ...usual);
  return [{ key: code`checkAge`, value: check }];
}

const printKeys = (pointer: string): Code =>
  code`[${joinCode((pointerKeys(pointer) ?? []).map(literal), code`, `)}]`;

const entry = (key: Code, text: Code): Entry => ({ key, value: atom(text) });

/** What the facts of a scheme, and who knows it, are taken from. */
export function schemeImports(
  { signing }: NamedScheme,
  { replay }: Delivery,
): readonly RuntimeImport[] {
  const { facts, verifier, sign } = schemeModules[signing.scheme];
  const own = [
    { module: facts[0], name: facts[1].text, type: true },
    { module: verifier[0], name: verifier[1].text, type: false },
    { module: sign[0], name: sign[1].text, type: false },
  ];
  if (signing.scheme !== "hmac") return own;
  const timestamp = replay.known ? replay.value.timestamp : null;
  const { key, encoding, prefix, signed } = signing;
  return [
    ...own,
    value(encoding, encoders[encoding].text),
    ...(key === "utf8" ? [] : [value(key, decoders[key].text)]),
    ...(prefix === "" ? [] : [value("with-prefix", "withPrefix")]),
    ...(signed === "canonical-json" ? [value("canonical-json", "canonicalJson")] : []),
    ...(timestamp?.in === "header" ? [value("time-in-header", "timeInHeader")] : []),
    ...(timestamp && timestamp.in !== "header" ? [value("time-in-body", "timeInBody")] : []),
  ];
}

const value = (module: string, name: string): RuntimeImport => ({ module, name, type: false });
