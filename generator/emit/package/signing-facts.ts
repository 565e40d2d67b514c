import type { Delivery, Signing } from "../../ir/delivery.js";
import {
  bulletList,
  codeSpan,
  joinBlocks,
  line,
  noInline,
  paragraph,
  phrase,
  text,
  type Block,
  type Inline,
} from "../../text/markdown.js";
import { endSentence } from "../types/describe-property.js";

/** How requests prove where they come from, as far as it is documented. */
export function signingFacts({ signing, replay }: Delivery): Block {
  if (!signing.known) {
    const note = signing.note === null ? noInline : line` ${phrase(endSentence(signing.note))}`;
    return paragraph(line`How requests are signed is not documented.${note}`);
  }
  if (signing.value.length === 0) return paragraph(line`Requests are not signed.`);
  const tolerance = replay.known ? replay.value.toleranceSeconds : null;
  return joinBlocks([
    bulletList(signing.value.map(schemeLine)),
    tolerance === null
      ? paragraph(noInline)
      : paragraph(
          line`The vendor's own tolerance for the time of a request is ${tolerance} seconds.`,
        ),
  ]);
}

function schemeLine(signing: Signing): Inline {
  const when =
    signing.when === null ? noInline : line` Applies when: ${phrase(endSentence(signing.when))}`;
  return line`${text(signing.title)}: ${schemeText(signing)}${when}`;
}

function schemeText(signing: Signing): Inline {
  switch (signing.scheme) {
    case "hmac": {
      const what =
        signing.signed === "raw-body"
          ? line`the body as it was sent`
          : line`the body as JSON with sorted keys and no white space`;
      return line`header ${codeSpan(signing.header)} holds ${text(signing.encoding)} of HMAC-${text(signing.algorithm.toUpperCase())} over ${what}.`;
    }
    case "standard-webhooks":
      return line`Standard Webhooks, in headers that begin with ${codeSpan(`${signing.headers}-`)}.`;
    case "static-header":
      return line`header ${codeSpan(signing.header)} holds a fixed value that the receiver chose.`;
    case "transport":
      return line`outside of the message.`;
  }
}
