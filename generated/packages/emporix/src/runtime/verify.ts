import type { HeaderSource } from "./headers.js";

/** A request body that nothing has parsed. Text must be the body decoded as UTF-8 and no more. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/** Why a request is refused. For logs: a sender who learns it learns how to try better. */
export type VerifyReason =
  /** The receiver's own mistakes. */
  | "no-secret"
  | "malformed-secret"
  | "parsed-body"
  /** The header with the signature, or with the fixed value, is not there. */
  | "missing-signature"
  /** No secret gives this signature for this body. */
  | "invalid-signature"
  | "missing-id"
  | "missing-timestamp"
  | "malformed-timestamp"
  /** Sent longer ago than the tolerance allows. */
  | "expired"
  /** Sent from further in the future than the tolerance allows. */
  | "too-early";

/** Whether a request is genuine. */
export type VerifyResult = VerifySuccess | VerifyFailure;

export interface VerifySuccess {
  readonly ok: true;
  /**
   * What the time that was checked is worth: `signed`, nobody but the holder of a secret could write it; `unsigned`,
   * whoever repeats a request can write a new one; `none`, no time was checked.
   */
  readonly timestamp: "signed" | "unsigned" | "none";
}

export interface VerifyFailure {
  readonly ok: false;
  readonly reason: VerifyReason;
  /** The reason and what is to be said of it, for the receiver's log; no value of the request, no secret. */
  readonly message: string;
}

/** How old a request may be. */
export interface TimeOptions {
  /** Seconds that the time of a request may differ from now, both ways. `Infinity` checks no time. */
  readonly tolerance?: number | undefined;
  /** The clock: milliseconds since 1970, or a date. */
  readonly now?: (() => number | Date) | undefined;
}

/** What a receiver knows besides the request. */
export interface VerifyOptions extends TimeOptions {
  /** The secret, or while one is replaced by another, all that may sign; their order does not matter. */
  readonly secrets: string | readonly string[];
  /** Computes digests in place of Web Crypto. */
  readonly hmac?: PlatformHmac | undefined;
}

/**
 * Checks requests by options that were read once; resolves whatever the sender sends. `read` gives the value of a JSON
 * body where the caller needs it too, so that it is read once; it is not asked before the body is known to be genuine.
 */
export type Verifier = (
  body: RawBody,
  headers: HeaderSource,
  read?: () => unknown,
) => Promise<VerifyResult>;

/** An HMAC as a platform may have it beside Web Crypto: at once, without a detour over another thread. */
export type PlatformHmac = (
  hash: "SHA-256" | "SHA-512" | "SHA-1",
  key: Uint8Array,
  message: Uint8Array,
) => Uint8Array;

/** A refusal; `about` goes on from the reason. */
export const refuse = (reason: VerifyReason, about = ""): VerifyFailure => ({
  ok: false,
  reason,
  message: reason + about,
});

/**
 * The secrets that were given. What everybody can guess is none: an environment variable that is not set, an empty file
 * with its line feed, a promise that nobody awaited, which would be "[object Promise]" as text.
 */
export const listSecrets = ({ secrets }: VerifyOptions): readonly string[] =>
  [secrets].flat().filter((secret) => typeof secret === "string" && secret.trim());
