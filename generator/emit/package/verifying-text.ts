import type { Vendor, Version } from "../../ir/catalog.js";
import type { Delivery, Place } from "../../ir/delivery.js";
import { signingSchemes, type NamedScheme } from "../../ir/signing-schemes.js";
import {
  bulletList,
  codeSpan,
  joinBlocks,
  joinInline,
  line,
  noBlock,
  paragraph,
  text,
  type Block,
  type Inline,
} from "../../text/markdown.js";
import { verifyCode } from "../../text/verify-code.js";

/** How requests are verified without a receiver, and signed for tests; nothing where there is nothing to verify. */
export function verifyingText(vendor: Vendor, version: Version): Block {
  const schemes = signingSchemes(version.delivery);
  const [usual] = schemes;
  if (!usual) return noBlock;
  return joinBlocks([
    paragraph(line`Receivers verify by themselves. Without one:`),
    verifyCode({ vendor, version }, usual),
    paragraph(
      line`${codeSpan("result.reason")} is one of ${joinInline(reasonsOf(version.delivery, schemes).map(codeSpan), line`, `)}. It is for your log: a sender who learns it learns how to try better.`,
    ),
    bulletList(usageLines({ module: vendor.names.package, delivery: version.delivery, schemes })),
  ]);
}

function reasonsOf({ replay }: Delivery, schemes: readonly NamedScheme[]): readonly string[] {
  const hmac = schemes.flatMap(({ signing }) => (signing.scheme === "hmac" ? [signing] : []));
  const isStandard = schemes.some(({ signing }) => signing.scheme === "standard-webhooks");
  const time = replay.known && hmac.length > 0 ? replay.value.timestamp : null;
  const isCovered = hmac.length > 0 || isStandard;
  // A body without its time was signed without it.
  const mayLackTime = isStandard || time?.in === "header";
  const mayHaveSpelling = isStandard || hmac.some(({ key }) => key !== "utf8");
  return [
    "missing-signature",
    "invalid-signature",
    ...(mayLackTime ? ["missing-timestamp"] : []),
    ...(isStandard || time ? ["malformed-timestamp", "expired", "too-early"] : []),
    ...(isCovered ? ["parsed-body"] : []),
    ...(isStandard ? ["missing-id"] : []),
    "no-secret",
    ...(mayHaveSpelling ? ["malformed-secret"] : []),
  ];
}

/** Signatures cover bodies, and of headers no more than their own id and time. */
const isTypeCovered = ({ eventType }: Delivery): boolean =>
  eventType.known && eventType.value[0]?.in !== "header";

const placeText = (place: Place): Inline =>
  place.in === "header"
    ? line`header ${codeSpan(place.name)}`
    : line`${codeSpan(place.at)} of the ${text(place.in)}`;

interface Usage {
  /** What the package is imported by. */
  readonly module: string;
  readonly delivery: Delivery;
  readonly schemes: readonly NamedScheme[];
}

function usageLines({ module, delivery, schemes }: Usage): readonly Inline[] {
  const { replay, eventType } = delivery;
  const names = schemes.map(({ name }) => codeSpan(name));
  const isSigned = schemes.some(({ signing }) => signing.scheme !== "static-header");
  const timestamp = replay.known ? replay.value.timestamp : null;
  const seconds = (replay.known ? replay.value.toleranceSeconds : null) ?? 300;
  const unsigned =
    timestamp?.in === "header"
      ? line` That time is not signed, so whoever repeats a request can write a new one; the result says so in ${codeSpan("result.timestamp")}.`
      : line``;
  const pastTime =
    timestamp?.in === "header" || timestamp === null
      ? line``
      : line` It leaves the body as it is: that of an example was sent long ago, which ${codeSpan("tolerance: Infinity")} lets pass.`;
  return [
    ...(isSigned
      ? [
          line`${codeSpan("body")} is the text or the bytes that arrived. One that was parsed is refused, as printing it again can change bytes: use ${codeSpan("express.raw()")}, Fastify's ${codeSpan("addContentTypeParser")} with ${codeSpan('parseAs: "buffer"')}, ${codeSpan("c.req.arrayBuffer()")} of Hono, ${codeSpan("request.arrayBuffer()")} of Next.js, or the chunks of ${codeSpan("node:http")}.`,
        ]
      : [line`The body is not covered: whoever learns the header's value can send anything.`]),
    line`${codeSpan("secrets")} may be a list while one secret replaces another.`,
    ...(timestamp !== null && isSigned
      ? [
          line`The time of sending, ${placeText(timestamp)}, may differ from now by ${seconds} seconds both ways; ${codeSpan("tolerance")} changes that, and ${codeSpan("Infinity")} checks no time.${unsigned}`,
        ]
      : []),
    ...(isSigned && !isTypeCovered(delivery)
      ? [
          line`The event type is not signed: ${eventType.known ? line`it is in a header` : line`a header or URL of yours tells it`}, so whoever repeats a captured body can name another.`,
        ]
      : []),
    ...(schemes.length > 1
      ? [
          line`${codeSpan("scheme")} chooses another scheme, one of ${codeSpan("signingSchemes")}: ${joinInline(names, line`, `)}.`,
        ]
      : []),
    line`${codeSpan("sign(body, { secret })")} gives the headers of a request that ${codeSpan("verify")} accepts, for tests.${pastTime}`,
    line`${codeSpan(`${module}/signing`)} gives all of this without the events.`,
  ];
}
