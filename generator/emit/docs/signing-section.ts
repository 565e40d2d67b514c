import type { Signing } from "../../ir/delivery.js";
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
import type { Templates } from "../emitter.js";

/** How to check one signing scheme, step by step and in code. */
export function signingSection(signing: Signing, templates: Templates): Block {
  return joinBlocks([
    heading(3, text(signing.title)),
    signing.when === null ? noBlock : paragraph(line`Applies when: ${phrase(signing.when)}`),
    prose(signing.description ?? ""),
    steps(signing, templates),
  ]);
}

type Scheme<S extends Signing["scheme"]> = Extract<Signing, { readonly scheme: S }>;

function steps(signing: Signing, templates: Templates): Block {
  const fill = (name: string, slots: { readonly [slot: string]: Inline }) =>
    fillProse(templates.get(`docs/signing-${name}.md`) ?? "", slots);
  switch (signing.scheme) {
    case "hmac":
      return joinBlocks([
        fill(signing.signed, hmacSlots(signing)),
        paragraph(line`With Node's \`crypto\`:`),
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
          : paragraph(line`An example of a value: ${codeSpan(signing.example)}`),
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

function hmacSlots({ algorithm, key, header, encoding, prefix }: Scheme<"hmac">) {
  const digits = encoding === "hex" ? line`in hexadecimal digits` : line`in Base64`;
  return {
    algorithm: text(algorithms[algorithm]),
    key: keyWords[key],
    header: codeSpan(header),
    encoding: prefix === "" ? digits : line`${digits} after the text ${codeSpan(prefix)}`,
  };
}

function hmacCode({ algorithm, key, encoding, prefix, signed }: Scheme<"hmac">): Block {
  const secret = key === "utf8" ? code`secret` : code`Buffer.from(secret, ${literal(key)})`;
  const canonical = signed === "canonical-json";
  const body = canonical ? code`canonical(JSON.parse(body))` : code`body`;
  const given = prefix === "" ? code`signature` : code`signature.slice(${prefix.length})`;
  const start: Code =
    prefix === ""
      ? code``
      : code`
  if (!signature.startsWith(${literal(prefix)})) return false;`;
  const { text: content } = code`import { createHmac, timingSafeEqual } from "node:crypto";

/** \`signature\` is the value of the header. */
function isGenuine(body: ${canonical ? code`string` : code`Uint8Array`}, signature: string, secret: string): boolean {${start}
  const expected = createHmac(${literal(algorithm)}, ${secret}).update(${body}).digest();
  const given = Buffer.from(${given}, ${literal(encoding)});
  return given.length === expected.length && timingSafeEqual(given, expected);
}`;
  return fence("ts", content, !content.includes('\\"'));
}
