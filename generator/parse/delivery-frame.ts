import type {
  Answers,
  Envelope,
  Header,
  Place,
  Probe,
  Replay,
  Request,
  Retries,
  Signing,
  Success,
} from "../ir/delivery.js";
import type { Located } from "../source/located.js";
import {
  count,
  flag,
  listOf,
  oneOf,
  oneOrMore,
  optional,
  orNull,
  record,
  refused,
  required,
  text,
  textLike,
  refuseKind,
  type Decoder,
  type Field,
} from "./decode.js";
import { fact } from "./fact.js";
import { grade, pointer, schema } from "./page-frame.js";

/** The envelope with its schema still as it was written. */
export interface EnvelopeFrame extends Omit<Envelope, "shape"> {
  readonly schema: Located;
}

/** A record told apart by one of its keys. */
function variant<T>(key: string, variants: { readonly [word: string]: Decoder<T> }): Decoder<T> {
  const words = Object.keys(variants);
  return {
    schema: { anyOf: words.map((word) => variants[word]?.schema ?? {}) },
    decode: (located, report) => {
      if (located.kind !== "map") return refuseKind(located, "a map", report);
      const at = located.entries.find((entry) => entry.key === key);
      const word = at ? oneOf(words).decode(at.value, report) : words[0];
      const decoder = typeof word === "string" ? variants[word] : undefined;
      return decoder ? decoder.decode(located, report) : refused;
    },
  };
}

const only = <const W extends string>(word: W) => required(oneOf([word]), "");
const headerName = textLike({
  expected: "a header's name",
  pattern: /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
});

const place: Decoder<Place> = variant<Place>("in", {
  item: record({
    in: only("item"),
    at: required(pointer, "From the item: one event with what surrounds it."),
  }),
  body: record({ in: only("body"), at: required(pointer, "From the request body.") }),
  header: record({ in: only("header"), name: required(headerName, "Name of the header.") }),
});

const signingFields = {
  title: required(text, "What the vendor calls it."),
  when: optional(text, "When it applies.", null),
  description: optional(text, "What else a receiver should know.", null),
};

const signing: Decoder<Signing> = variant<Signing>("scheme", {
  hmac: record({
    ...signingFields,
    scheme: only("hmac"),
    algorithm: required(oneOf(["sha256", "sha512", "sha1"]), "Hash of the HMAC."),
    header: required(headerName, "Header that carries the signature."),
    encoding: required(oneOf(["hex", "base64"]), "How the digest is written."),
    signed: required(oneOf(["raw-body", "canonical-json"]), "What is signed."),
    key: optional(
      oneOf(["utf8", "base64", "hex"]),
      "How the secret's text becomes the key.",
      "utf8",
    ),
    prefix: optional(text, "Text before the digest.", ""),
  }),
  "standard-webhooks": record({
    ...signingFields,
    scheme: only("standard-webhooks"),
    headers: required(oneOf(["svix", "webhook"]), "Prefix of the three headers."),
  }),
  "static-header": record({
    ...signingFields,
    scheme: only("static-header"),
    header: required(headerName, "The header, unless the subscriber chose another."),
    example: optional(text, "A value as the source shows it.", null),
  }),
  transport: record({ ...signingFields, scheme: only("transport") }),
});

const statusForm = /^[1-5](\d\d|xx)$/;
/** `204`, as a number or quoted, or `2xx`. */
const httpStatus: Decoder<string> = {
  schema: {
    anyOf: [
      { type: "integer", minimum: 100, maximum: 599 },
      { type: "string", pattern: statusForm.source },
    ],
  },
  decode: (located, report) => {
    const status = located.kind === "scalar" ? String(located.value) : "";
    if (statusForm.test(status)) return status;
    return refuseKind(located, "a status or a class, such as 204 or 2xx", report);
  },
};
const statusCode: Decoder<number> = {
  schema: { type: "integer", minimum: 100, maximum: 599 },
  decode: (located, report) => {
    const code = count.decode(located, report);
    if (code === refused || (code >= 100 && code <= 599)) return code;
    return refuseKind(located, "an HTTP status", report);
  },
};

const request: Decoder<Request> = record({
  method: required(oneOf(["POST", "PUT"]), "HTTP method."),
  contentType: optional(text, "Content type of the body.", null),
  httpsOnly: optional(flag, "Whether plain HTTP is impossible.", null),
  userAgent: optional(text, "The User-Agent header.", null),
});

const probe: Decoder<Probe> = record({
  methods: required(
    oneOrMore(oneOf(["GET", "HEAD", "OPTIONS"])),
    "Methods of these requests, which must be answered with success.",
  ),
  description: optional(text, "When they come, and what follows from no answer.", null),
});

const envelope: Decoder<EnvelopeFrame> = record({
  schema: required(
    schema,
    "JSON Schema of the request body; it admits anything where the payload lies.",
  ),
  batch: optional(flag, "Whether a delivery carries several events.", false),
  events: optional(pointer, "From the body to the event, or to the list of events of a batch.", ""),
  payload: optional(pointer, "From one event's item to its payload.", ""),
});

const replay: Decoder<Replay> = record({
  timestamp: required(
    orNull(place),
    "Where the time is that may be checked; null when there is none.",
  ),
  timestampSigned: optional(flag, "Whether the signature covers it.", false),
  toleranceSeconds: optional(
    count,
    "Age in seconds up to which the vendor advises to accept.",
    null,
  ),
});

const success: Decoder<Success> = record({
  statuses: required(listOf(httpStatus), "Statuses that count as delivered."),
});

const answerFields = {
  invalidSignature: optional(statusCode, "Status for a bad signature.", null),
  unknownEvent: optional(statusCode, "Status for an event the receiver doesn't know.", null),
  versionMismatch: optional(
    statusCode,
    "Status for a payload version the receiver doesn't know.",
    null,
  ),
  unexpectedError: optional(statusCode, "Status for an error of the receiver.", null),
};
const answers: Decoder<Answers> = record(answerFields);

const retries: Decoder<Retries> = record({
  count: optional(count, "Attempts after the first.", null),
  intervals: optional(listOf(count), "Seconds before each retry.", null),
  description: optional(text, "What else is said of them.", null),
});

const places = fact(listOf(place));
const versioningScheme = oneOf(["none", "per-endpoint", "per-account"]);

const facts = {
  request: [fact(request), "The HTTP request."],
  envelope: [fact(envelope), "The request body and where events lie in it."],
  eventType: [places, "Where the event type is; unknown when only the subscriber can tell."],
  eventId: [places, "Where the event's own id is."],
  occurredAt: [places, "Where the time of the event is."],
  deliveryId: [places, "Where the id of the request or attempt is."],
  sentAt: [places, "Where the time of sending is."],
  idempotencyKey: [places, "Where the value is that stays the same over attempts."],
  version: [places, "Where a delivery declares its payload version."],
  signing: [fact(listOf(signing)), "Schemes that the vendor offers, the usual one first."],
  replay: [fact(replay), "What protects against replays."],
  success: [fact(success), "What counts as delivered."],
  answers: [fact(answers), "What the vendor asks receivers to answer."],
  retries: [fact(retries), "What happens after a failure."],
  timeout: [
    fact(record({ seconds: required(count, "Seconds until an attempt fails.") })),
    "Time to answer.",
  ],
  ordering: [
    fact(record({ guaranteed: required(flag, "Whether order is kept.") })),
    "Order of deliveries.",
  ],
  guarantee: [
    fact(
      record({
        delivery: required(
          oneOf(["at-least-once", "at-most-once", "exactly-once"]),
          "How often an event arrives.",
        ),
      }),
    ),
    "Delivery guarantee.",
  ],
  versioning: [
    fact(
      record({
        scheme: required(versioningScheme, "What chooses the payload version."),
        description: required(text, "How versions work."),
      }),
    ),
    "How payloads are versioned.",
  ],
} as const satisfies { readonly [fact: string]: readonly [Decoder<unknown>, string] };

const header: Decoder<Omit<Header, "sources"> & { readonly source: readonly string[] }> = record({
  name: required(headerName, "Name of the header."),
  description: required(text, "What it carries."),
  always: optional(flag, "Whether every delivery has it.", null),
  example: optional(text, "A value as the source shows it.", null),
  evidence: required(grade, "How it is known."),
  source: required(oneOrMore(text), "Ids of the vendor's sources that state it."),
});

type Facts = typeof facts;
type FactFields<Absent> = {
  readonly [K in keyof Facts]: Field<(Facts[K][0] extends Decoder<infer T> ? T : never) | Absent>;
};

const requiredFacts = Object.fromEntries(
  Object.entries(facts).map(([key, [decoder, description]]) => [
    key,
    required(decoder as Decoder<unknown>, description),
  ]),
) as FactFields<never>;

const optionalFacts = Object.fromEntries(
  Object.entries(facts).map(([key, [decoder, description]]) => [
    key,
    optional(decoder as Decoder<unknown>, description, null),
  ]),
) as FactFields<null>;

// Few vendors ask, and definitions that were written before there was this fact stay as they are.
const probeField = optional(
  fact(probe),
  "Requests without an event, by which the vendor sees whether a URL answers; unknown when absent.",
  null,
);

/** All delivery facts: each is stated or said to be unknown. */
export const deliveryFrame = record({
  ...requiredFacts,
  probe: probeField,
  headers: optional(listOf(header), "Headers of a delivery beside the usual ones.", []),
});

/** What differs in one version. */
export const deliveryDifferences = record({
  ...optionalFacts,
  probe: probeField,
  headers: optional(listOf(header), "Headers of a delivery beside the usual ones.", null),
});
