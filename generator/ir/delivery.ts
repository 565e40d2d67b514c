import type { Doubt, Evidence } from "./evidence.js";
import type { Pointer } from "./json.js";
import type { Shape } from "./shape.js";
import type { Span } from "./span.js";

/** A value with the source that states it. */
export interface KnownFact<T> {
  readonly known: true;
  readonly value: T;
  readonly evidence: Evidence;
  /** Ids of the vendor's sources; at least one. */
  readonly sources: readonly string[];
  readonly note: string | null;
  readonly span: Span;
}

/** What no source of the vendor states. */
export interface UnknownFact {
  readonly known: false;
  /** What was looked for, or what is said around it. */
  readonly note: string | null;
  readonly span: Span;
}

export type Fact<T> = KnownFact<T> | UnknownFact;

/** How a vendor delivers its events. Every fact is stated or said to be unknown. */
export interface Delivery {
  readonly request: Fact<Request>;
  /** What the vendor asks a URL before it delivers anything to it. */
  readonly probe: Fact<Probe>;
  readonly envelope: KnownFact<Envelope>;
  /** Where the event type is, most trustworthy first; an unknown fact means that the caller must know it. */
  readonly eventType: Fact<readonly Place[]>;
  /** The event's own id. */
  readonly eventId: Fact<readonly Place[]>;
  /** When it happened. */
  readonly occurredAt: Fact<readonly Place[]>;
  /** Id of the request, or of one attempt. */
  readonly deliveryId: Fact<readonly Place[]>;
  readonly sentAt: Fact<readonly Place[]>;
  /** What stays the same over attempts. */
  readonly idempotencyKey: Fact<readonly Place[]>;
  /** The payload version that a delivery declares. */
  readonly version: Fact<readonly Place[]>;
  readonly headers: readonly Header[];
  /** Schemes that the vendor offers; the first is the usual one. */
  readonly signing: Fact<readonly Signing[]>;
  readonly replay: Fact<Replay>;
  readonly success: Fact<Success>;
  /** What the vendor asks receivers to answer. */
  readonly answers: Fact<Answers>;
  readonly retries: Fact<Retries>;
  readonly timeout: Fact<{ readonly seconds: number }>;
  readonly ordering: Fact<{ readonly guaranteed: boolean }>;
  readonly guarantee: Fact<{
    readonly delivery: "at-least-once" | "at-most-once" | "exactly-once";
  }>;
  readonly versioning: Fact<{
    readonly scheme: "none" | "per-endpoint" | "per-account";
    readonly description: string;
  }>;
  /** Doubts about these facts: where a version states a fact anew, its own in place of the vendor's. */
  readonly doubts: readonly Doubt[];
}

export interface Request {
  readonly method: "POST" | "PUT";
  readonly contentType: string | null;
  readonly httpsOnly: boolean | null;
  readonly userAgent: string | null;
}

/** A request without an event, to see whether a URL answers: any status of success will do. */
export interface Probe {
  /** Those that it may have; that one of them is answered may be enough. */
  readonly methods: readonly ProbeMethod[];
  readonly description: string | null;
}

export type ProbeMethod = "GET" | "HEAD" | "OPTIONS";

/**
 * The request body. An *item* is one event with what surrounds it: the body itself, or one element of the array at
 * `events` when deliveries are batches. The payload lies at `payload` within the item; there `shape` admits anything.
 */
export interface Envelope {
  readonly shape: Shape;
  readonly batch: boolean;
  /** From the body to the item, or to the array of items. */
  readonly events: Pointer;
  /** From the item to the payload. */
  readonly payload: Pointer;
}

/** A place of a delivery where a value can be read. */
export type Place =
  | { readonly in: "body"; readonly at: Pointer }
  | { readonly in: "item"; readonly at: Pointer }
  | { readonly in: "header"; readonly name: string };

export interface Header {
  readonly name: string;
  readonly description: string;
  /** Whether every delivery has it; `null` when unknown. */
  readonly always: boolean | null;
  readonly example: string | null;
  readonly evidence: Evidence;
  readonly sources: readonly string[];
  readonly span: Span;
}

export type Signing = {
  readonly title: string;
  readonly when: string | null;
  readonly description: string | null;
} & (
  | {
      readonly scheme: "hmac";
      readonly algorithm: "sha256" | "sha512" | "sha1";
      readonly header: string;
      readonly encoding: "hex" | "base64";
      /** `raw-body`: the bytes as sent; `canonical-json`: the parsed body, keys sorted at every depth, no white space. */
      readonly signed: "raw-body" | "canonical-json";
      /** How the secret's text becomes the key. */
      readonly key: "utf8" | "base64" | "hex";
      /** Text before the digest, such as `sha256=`. */
      readonly prefix: string;
    }
  /** https://www.standardwebhooks.com; `prefix` is `svix-` or `webhook-`. */
  | { readonly scheme: "standard-webhooks"; readonly headers: "svix" | "webhook" }
  /** A fixed header that the subscriber chose. */
  | { readonly scheme: "static-header"; readonly header: string; readonly example: string | null }
  /** Offered by the vendor, outside the message: mTLS, OAuth, credentials in the URL. */
  | { readonly scheme: "transport" }
);

export interface Replay {
  /** Where the time that may be checked is; `null`: there is none. */
  readonly timestamp: Place | null;
  readonly timestampSigned: boolean;
  readonly toleranceSeconds: number | null;
}

export interface Success {
  /** Status codes or classes: `200`, `2xx`. */
  readonly statuses: readonly string[];
}

export interface Answers {
  readonly invalidSignature: number | null;
  readonly unknownEvent: number | null;
  readonly versionMismatch: number | null;
  readonly unexpectedError: number | null;
}

export interface Retries {
  /** Attempts after the first. */
  readonly count: number | null;
  /** Seconds before each retry, where they are stated. */
  readonly intervals: readonly number[] | null;
  readonly description: string | null;
}
