import type { Delivery } from "../../ir/delivery.js";
import { signingSchemes } from "../../ir/signing-schemes.js";
import {
  bulletList,
  codeSpan,
  joinBlocks,
  joinInline,
  line,
  noBlock,
  noInline,
  paragraph,
  phrase,
  table,
  text,
  type Block,
  type Inline,
} from "../../text/markdown.js";
import { endSentence } from "../types/describe-property.js";
import { answerStatuses } from "./answer-statuses.js";

/** How a receiver answers, and what else can be said to it. */
export const receivingText = (title: string, delivery: Delivery): Block =>
  joinBlocks([
    paragraph(
      line`Documented events without a handler are acknowledged. ${codeSpan("onUnknown")} and ${codeSpan("onInvalid")} are required: what they are given is a real delivery, and only you know whether it may be lost. The answers, which have no body:`,
    ),
    answerTable(title, delivery),
    probeText(title, delivery),
    optionList(delivery),
  ]);

function answerTable(title: string, delivery: Delivery): Block {
  const statuses = answerStatuses(delivery);
  const { batch } = delivery.envelope.value;
  const known = batch ? line`every event dealt with` : line`the event dealt with`;
  const unknown = batch ? line`nothing but undocumented types` : line`an undocumented type`;
  const rows: readonly (readonly [Inline, number | string])[] = [
    [known, statuses.success],
    ...(statuses.unknownEvent === statuses.success
      ? []
      : [[unknown, statuses.unknownEvent] as const]),
    [line`${codeSpan("onInvalid")} says ${codeSpan("refuse")}`, 400],
    ...(delivery.version.known
      ? [[line`the same, for another version`, statuses.versionMismatch] as const]
      : []),
    ...(signingSchemes(delivery).length === 0
      ? []
      : [[line`it is not proved that ${text(title)} sent it`, statuses.invalidSignature] as const]),
    [line`a function of yours threw`, statuses.unexpectedError],
    ...(delivery.probe.known
      ? [
          [
            joinInline(delivery.probe.value.methods.map(codeSpan), line`, `),
            statuses.success,
          ] as const,
        ]
      : []),
    [line`too large, too slow, another method`, "413, 408, 405"],
    [
      delivery.request.known && delivery.request.value.contentType !== null
        ? line`another content type, or compressed`
        : line`compressed`,
      415,
    ],
  ];
  return table(
    [line`Request`, line`Answer`],
    rows.map(([request, answer]) => [request, text(String(answer))]),
  );
}

function probeText(title: string, { probe }: Delivery): Block {
  if (!probe.known) return noBlock;
  const { methods, description } = probe.value;
  const asked = joinInline(methods.map(codeSpan), line` or `);
  const said = description === null ? noInline : line` ${phrase(endSentence(description))}`;
  return paragraph(
    line`Before it sends events, ${text(title)} sees by ${asked} whether the URL answers with success.${said} The receiver answers by itself, without reading or verifying anything, and reports the reason ${codeSpan("probe")}. Such requests have to get there: the servers below pass on more than deliveries.`,
  );
}

function optionList(delivery: Delivery): Block {
  const key = delivery.eventId.known || delivery.idempotencyKey.known;
  const store = key
    ? line`${codeSpan("idempotency: { store: memoryStore() }")}, from the same module: an event that comes again is not handled again. A store of your own, for this vendor alone, has ${codeSpan("has(key)")} and ${codeSpan("add(key)")}.`
    : line`${codeSpan("idempotency: { store: memoryStore(), key }")}, from the same module: an event that comes again is not handled again. No id of events is documented, so ${codeSpan("key(event, delivery, request)")} is yours to give${keyHint(delivery)}.`;
  return bulletList([
    store,
    line`${codeSpan("onDelivery(report)")}: outcome, status, reason, types, ids and duration of every request, and nothing of its content. Without it, errors alone are printed, and nothing tells of requests that are refused.`,
    line`${codeSpan("onUnhandled(event, delivery)")}: documented events without a handler.`,
    line`${codeSpan("maxBytes")} (1,048,576) and ${codeSpan("timeout")} (10,000 ms): of the body, enforced while it arrives.`,
    ...(signingSchemes(delivery).length === 0
      ? []
      : [
          line`${codeSpan("secrets")} may be a list while one secret replaces another; ${codeSpan("verify: false")} in its place verifies nothing.`,
        ]),
    ...schemeLines(delivery),
    ...toleranceLine(delivery),
  ]);
}

/** Nothing where there is one scheme, in which the receiver has nothing to choose. */
function schemeLines(delivery: Delivery): readonly Inline[] {
  const schemes = signingSchemes(delivery);
  const [usual, other] = schemes;
  const chosen =
    usual && other
      ? [
          line`${codeSpan(`scheme: signingSchemes.${other.name}`)}, from the same module: where the vendor uses another scheme than ${codeSpan(usual.name)}.`,
        ]
      : [];
  const headers = schemes.flatMap(({ signing }) =>
    signing.scheme === "static-header"
      ? [
          line`${codeSpan("header")}: where the fixed value is in another header than ${codeSpan(signing.header)}.`,
        ]
      : [],
  );
  return [...chosen, ...headers];
}

/** Retries keep the id that a scheme of Standard Webhooks signs: https://www.standardwebhooks.com */
function keyHint(delivery: Delivery): Inline {
  const scheme = signingSchemes(delivery).find(
    ({ signing }) => signing.scheme === "standard-webhooks",
  );
  if (scheme?.signing.scheme !== "standard-webhooks") return noInline;
  const id = codeSpan(`request.header("${scheme.signing.headers}-id")`);
  return line`: by ${codeSpan(scheme.name)}, ${id} stays the same when a request comes again`;
}

/** Nothing where no time is checked. */
function toleranceLine(delivery: Delivery): readonly Inline[] {
  const { replay } = delivery;
  const time = replay.known ? replay.value : null;
  const isChecked = signingSchemes(delivery).some(
    ({ signing: { scheme } }) =>
      scheme === "standard-webhooks" || (scheme === "hmac" && time !== null && time.timestamp),
  );
  if (!isChecked) return [];
  const documented = time?.toleranceSeconds ?? null;
  const unsaid =
    documented === null
      ? line` The figure is not the vendor's, and whether another attempt has a new time is not documented: raise it if late attempts are refused as ${codeSpan("expired")}.`
      : noInline;
  return [
    line`${codeSpan("tolerance")} (${documented ?? 300} seconds): how far the time of a request may be from now, both ways; ${codeSpan("Infinity")} checks none.${unsaid}`,
  ];
}
