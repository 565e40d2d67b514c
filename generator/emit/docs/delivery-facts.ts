import type { Delivery, Fact, Place, Probe, Replay, Signing } from "../../ir/delivery.js";
import type { Doubt, Source } from "../../ir/evidence.js";
import {
  codeSpan,
  joinBlocks,
  joinInline,
  line,
  noBlock,
  noInline,
  pageLink,
  paragraph,
  phrase,
  table,
  text,
  type Block,
  type Inline,
} from "../../text/markdown.js";
import type { NumberedDoubts } from "./doubts.js";
import { durationWords } from "./duration-words.js";
import { evidenceWord } from "./field-table.js";
import { placesWords, placeWords, pointerWords } from "./place-words.js";
import { sourceLink } from "./source-words.js";

/** The facts of a delivery, in the order in which a receiver needs them. */
export const factNames = [
  "request",
  "probe",
  "envelope",
  "eventType",
  "signing",
  "replay",
  "success",
  "answers",
  "timeout",
  "retries",
  "guarantee",
  "ordering",
  "eventId",
  "occurredAt",
  "deliveryId",
  "sentAt",
  "idempotencyKey",
  "versioning",
  "version",
] as const satisfies readonly (keyof Delivery)[];
export type FactName = (typeof factNames)[number];

const labels: { readonly [N in FactName]: Inline } = {
  request: line`Request`,
  probe: line`Check of the address`,
  envelope: line`Envelope`,
  eventType: line`Event type`,
  signing: line`Signature`,
  replay: line`Replay protection`,
  success: line`What counts as received`,
  answers: line`Answers to give`,
  timeout: line`Time to answer`,
  retries: line`Retries`,
  guarantee: line`Guarantee of delivery`,
  ordering: line`Order of deliveries`,
  eventId: line`Id of the event`,
  occurredAt: line`Time of the event`,
  deliveryId: line`Id of the delivery`,
  sentAt: line`Time of sending`,
  idempotencyKey: line`Idempotency key`,
  versioning: line`Versions`,
  version: line`Version of a delivery`,
};

export interface FactTable {
  readonly delivery: Delivery;
  readonly sources: readonly Source[];
  readonly names: readonly FactName[];
  readonly doubts: NumberedDoubts;
  readonly doubtsOf: (name: FactName) => readonly Doubt[];
}

/** Each fact with its value, its note, its doubts and where it was read; those of which nothing is said, in a sentence. */
export function factTable({ delivery, sources, names, doubts, doubtsOf }: FactTable): Block {
  const values = factValues(delivery);
  const silent = names.filter((name) => {
    const { known, note } = delivery[name];
    return !known && note === null && doubtsOf(name).length === 0;
  });
  const rows = names
    .filter((name) => !silent.includes(name))
    .map((name) => {
      const fact: Fact<unknown> = delivery[name];
      const said = [
        fact.known ? values[name] : line`unknown`,
        fact.note === null ? noInline : phrase(fact.note),
      ].filter((part) => part.text !== "");
      const parts = [...said.map(endSentence), ...doubts.mark(doubtsOf(name))];
      const evidence = fact.known ? evidenceCell(fact, sources) : noInline;
      return [line`**${labels[name]}**`, joinInline(parts, line` `), evidence];
    });
  return joinBlocks([
    table([line`Fact`, line`What is known`, line`Evidence`], rows),
    silent.length === 0
      ? noBlock
      : paragraph(line`**Unknown**, as no source tells: ${silentWords(silent)}.`),
  ]);
}

const silentWords = (names: readonly FactName[]): Inline =>
  joinInline(
    names.map((name) => text(labels[name].text.toLowerCase())),
    line`, `,
  );

export const factLabel = (name: FactName): Inline => labels[name];

const endSentence = (part: Inline, index: number, all: readonly Inline[]): Inline =>
  index === all.length - 1 || /[.!?]$/.test(part.text) ? part : line`${part}.`;

/** How a statement is known, and where it was read. */
export function evidenceCell(
  {
    evidence,
    sources: ids,
  }: { evidence: Parameters<typeof evidenceWord>[0]; sources: readonly string[] },
  sources: readonly Source[],
): Inline {
  const read = ids.flatMap((id) => sources.filter((source) => source.id === id).map(sourceLink));
  return line`${evidenceWord(evidence)}: ${joinInline(read, line`; `)}`;
}

type FactValues = { readonly [N in FactName]: Inline };

function factValues(delivery: Delivery): FactValues {
  const batch = delivery.envelope.value.batch;
  const places = (fact: Fact<readonly Place[]>) =>
    valueWords(fact, (value) => (value.length === 0 ? line`nowhere` : placesWords(value, batch)));
  return {
    request: valueWords(delivery.request, ({ method, contentType, httpsOnly, userAgent }) =>
      joinInline(
        [
          line`${text(method)}`,
          ...(contentType === null ? [] : [codeSpan(contentType)]),
          ...(httpsOnly === null ? [] : [httpsOnly ? line`HTTPS only` : line`HTTP or HTTPS`]),
          ...(userAgent === null ? [] : [line`user agent ${codeSpan(userAgent)}`]),
        ],
        line`, `,
      ),
    ),
    probe: valueWords(delivery.probe, probeWords),
    envelope: line`${envelopeWords(delivery)}; see ${pageLink(line`Envelope`, "#envelope")}`,
    eventType: places(delivery.eventType),
    eventId: places(delivery.eventId),
    occurredAt: places(delivery.occurredAt),
    deliveryId: places(delivery.deliveryId),
    sentAt: places(delivery.sentAt),
    idempotencyKey: places(delivery.idempotencyKey),
    version: places(delivery.version),
    signing: valueWords(delivery.signing, signingWords),
    replay: valueWords(delivery.replay, (replay) => replayWords(replay, batch)),
    success: valueWords(
      delivery.success,
      ({ statuses }) => line`status ${joinInline(statuses.map(codeSpan), line`, `)}`,
    ),
    answers: valueWords(delivery.answers, answerWords),
    timeout: valueWords(delivery.timeout, ({ seconds }) => text(durationWords(seconds))),
    retries: valueWords(delivery.retries, ({ count, description }) =>
      joinInline(
        [
          ...(count === null
            ? []
            : [line`${count} after the first attempt; see ${pageLink(line`Retries`, "#retries")}`]),
          ...(count === null && description !== null ? [phrase(description)] : []),
        ],
        noInline,
      ),
    ),
    guarantee: valueWords(delivery.guarantee, (value) => text(value.delivery.replaceAll("-", " "))),
    ordering: valueWords(delivery.ordering, ({ guaranteed }) =>
      guaranteed ? line`guaranteed` : line`not guaranteed`,
    ),
    versioning: valueWords(
      delivery.versioning,
      ({ scheme, description }) => line`${schemeWords[scheme]}. ${phrase(description)}`,
    ),
  };
}

function probeWords({ methods, description }: Probe): Inline {
  const asked = line`${joinInline(methods.map(codeSpan), line` or `)}, to be answered with success`;
  return description === null ? asked : line`${asked}. ${phrase(description)}`;
}

const valueWords = <T>(fact: Fact<T>, words: (value: T) => Inline): Inline =>
  fact.known ? words(fact.value) : line`unknown`;

const schemeWords = {
  none: line`not versioned`,
  "per-endpoint": line`chosen for each endpoint`,
  "per-account": line`chosen for the account`,
} as const;

export function envelopeWords({ envelope }: Delivery): Inline {
  const { batch, events, payload } = envelope.value;
  if (!batch) {
    const at = events + payload;
    return at === ""
      ? line`one event per request, whose payload is the whole body`
      : line`one event per request, its payload at ${pointerWords(at)}`;
  }
  const list =
    events === ""
      ? line`the body is a list of events`
      : line`the events of a request are listed at ${pointerWords(events)}`;
  const inside =
    payload === ""
      ? line`each item is a payload`
      : line`each has its payload at ${pointerWords(payload)}`;
  return line`${list}; ${inside}`;
}

const signingWords = (schemes: readonly Signing[]): Inline =>
  schemes.length === 0
    ? line`none`
    : line`${joinInline(
        schemes.map(({ title }) => text(title)),
        line`; `,
      )}; see ${pageLink(line`Signatures`, "#signatures")}`;

function replayWords(
  { timestamp, timestampSigned, toleranceSeconds }: Replay,
  batch: boolean,
): Inline {
  if (timestamp === null) return line`none: a delivery carries no time that could be checked`;
  const signed = timestampSigned ? line`which is signed` : line`which is not signed`;
  const tolerance =
    toleranceSeconds === null
      ? noInline
      : line`; accepted within ${text(durationWords(toleranceSeconds))}`;
  return line`the time in ${placeWords(timestamp, batch)}, ${signed}${tolerance}`;
}

const answerLabels = [
  ["invalidSignature", line`a bad signature`],
  ["unknownEvent", line`an unknown event`],
  ["versionMismatch", line`another payload version`],
  ["unexpectedError", line`an error of the receiver`],
] as const;

function answerWords(answers: {
  readonly [K in (typeof answerLabels)[number][0]]: number | null;
}): Inline {
  const parts = answerLabels.flatMap(([key, label]) => {
    const status = answers[key];
    return status === null ? [] : [line`${status} to ${label}`];
  });
  return joinInline(parts, line`, `);
}
