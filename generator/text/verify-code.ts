import type { Vendor, Version } from "../ir/catalog.js";
import { signingSchemes, type NamedScheme } from "../ir/signing-schemes.js";
import { code, literal, member, type Code } from "./code.js";
import { codeSpan, fence, joinBlocks, line, noBlock, paragraph, type Block } from "./markdown.js";

/** Where a reader stands who wants to verify. */
export interface VerifyPlace {
  readonly vendor: Vendor;
  readonly version: Version;
}

/** How to check requests of one scheme with the vendor's package. */
export function verifyCode(place: VerifyPlace, scheme: NamedScheme): Block {
  const isUsual = signingSchemes(place.version.delivery)[0]?.name === scheme.name;
  const names = isUsual ? code`verify` : code`signingSchemes, verify`;
  const chosen = isUsual ? code`` : code`, scheme: ${member(code`signingSchemes`, scheme.name)}`;
  const shown = code`import { ${names} } from ${literal(packagePath(place))};

const result = await verify(body, headers, { secrets${chosen} });
if (!result.ok) throw new Error(result.message);`;
  return joinBlocks([
    fence("ts", shown.text, isNarrow(shown)),
    scheme.signing.scheme === "static-header"
      ? paragraph(headerLine(scheme.signing.header))
      : noBlock,
  ]);
}

const isNarrow = ({ text }: Code): boolean => text.split("\n").every((row) => row.length <= 100);

const headerLine = (header: string) =>
  line`${codeSpan("secrets")} is the whole value of the header; ${codeSpan("header")} names it where it is another than ${codeSpan(header)}.`;

const packagePath = ({ vendor, version: { id, current } }: VerifyPlace): string =>
  id === null || current ? vendor.names.package : `${vendor.names.package}/${id}`;
