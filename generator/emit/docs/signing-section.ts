import type { Signing } from "../../ir/delivery.js";
import { signingSchemes } from "../../ir/signing-schemes.js";
import { code, literal, type Code } from "../../text/code.js";
import {
  codeSpan,
  fence,
  fillProse,
  heading,
  joinBlocks,
  line,
  noBlock,
  paragraph,
  phrase,
  prose,
  text,
  type Block,
  type Inline,
} from "../../text/markdown.js";
import { verifyCode, type VerifyPlace } from "../../text/verify-code.js";
import type { Templates } from "../emitter.js";

interface SigningPlace extends VerifyPlace {
  readonly templates: Templates;
}

/** How to check one signing scheme: with the vendor's package, and step by step for other languages. */
export function signingSection(signing: Signing, place: SigningPlace): Block {
  const named = signingSchemes(place.version.delivery).find((each) => each.signing === signing);
  return joinBlocks([
    heading(3, text(signing.title)),
    signing.when === null ? noBlock : paragraph(line`Applies when: ${phrase(signing.when)}`),
    prose(signing.description ?? ""),
    named ? verifyCode(place, named) : noBlock,
    named ? paragraph(line`By hand, in any language:`) : noBlock,
    printSteps(signing, place.templates),
  ]);
}

type Hmac = Extract<Signing, { readonly scheme: "hmac" }>;

function printSteps(signing: Signing, templates: Templates): Block {
  const fill = (name: string, slots: { readonly [slot: string]: Inline }) =>
    fillProse(templates.get(`docs/signing-${name}.md`) ?? "", slots);
  switch (signing.scheme) {
    case "hmac":
      return joinBlocks([
        fill(signing.signed, hmacSlots(signing)),
        paragraph(line`With nothing but Node's \`crypto\`:`),
        hmacCode(signing),
      ]);
    case "standard-webhooks":
      return fill("standard-webhooks", {
        id: codeSpan(`${signing.headers}-id`),
        timestamp: codeSpan(`${signing.headers}-timestamp`),
        signature: codeSpan(`${signing.headers}-signature`),
      });
    case "static-header":
      return joinBlocks([
        fill("static-header", { header: codeSpan(signing.header) }),
        signing.example === null
          ? noBlock
          : paragraph(line`For example: ${codeSpan(signing.example)}`),
      ]);
    case "transport":
      return fill("transport", {});
  }
}

const algorithms = { sha256: "HMAC-SHA256", sha512: "HMAC-SHA512", sha1: "HMAC-SHA1" } as const;
const keyWords = {
  utf8: line` as UTF-8 text`,
  base64: line`, decoded from Base64`,
  hex: line`, decoded from hexadecimal digits`,
} as const;

function hmacSlots({ algorithm, key, header, encoding, prefix }: Hmac) {
  const digits = encoding === "hex" ? line`in hexadecimal digits` : line`in Base64`;
  return {
    algorithm: text(algorithms[algorithm]),
    key: keyWords[key],
    header: codeSpan(header),
    encoding: prefix === "" ? digits : line`${digits} after the text ${codeSpan(prefix)}`,
  };
}

/** A function that needs nothing but Node, and `canonical` where that is part of the steps. */
function hmacCode({ algorithm, key, encoding, prefix, signed }: Hmac): Block {
  const canonical = signed === "canonical-json";
  const statements: readonly Code[] = [
    ...(prefix === "" ? [] : [code`if (!signature.startsWith(${literal(prefix)})) return false;`]),
    ...(canonical ? [code`const signed = canonical(JSON.parse(body));`] : []),
    ...(key === "utf8" ? [] : [code`const key = Buffer.from(secret, ${literal(key)});`]),
    code`const expected = createHmac(${literal(algorithm)}, ${key === "utf8" ? code`secret` : code`key`}).update(${canonical ? code`signed` : code`body`}).digest();`,
    code`const given = Buffer.from(signature${prefix === "" ? code`` : code`.slice(${prefix.length})`}, ${literal(encoding)});`,
    code`return given.length === expected.length && timingSafeEqual(given, expected);`,
  ];
  const body = statements.map((statement) => `  ${statement.text}`).join("\n");
  const lines = [
    `import { createHmac, timingSafeEqual } from "node:crypto";`,
    ``,
    `/** \`signature\` is the value of the header. */`,
    `function isGenuine(body: ${canonical ? "string" : "Uint8Array"}, signature: string, secret: string): boolean {`,
    body,
    `}`,
  ].join("\n");
  return fence("ts", lines, !lines.includes('\\"'));
}
