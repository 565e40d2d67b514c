import type { HeaderSource } from "./headers.js";
import type { DigestFacts } from "./hmac.js";
import type { TimeOptions, VerifyResult } from "./verify.js";

/** A header with the HMAC of the body, as data. */
export interface HmacScheme extends DigestFacts {
  readonly header: string;
  /** The form of a body that is signed, `null` for a body that has none; left out where a body is signed as it is sent. */
  readonly rewrite?: (body: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> | null;
  /** Judges the time of sending; left out where the vendor sends none. */
  readonly checkAge?: CheckAge;
}

/** What signing needs besides. */
export interface HmacSigning extends HmacScheme {
  /** The header with the time of sending, which the signature does not cover. */
  readonly timeHeader?: string;
}

/** Judges when a request was sent, whose body is known to be genuine. */
export type CheckAge = (request: AgedRequest, options: TimeOptions) => VerifyResult;

export interface AgedRequest {
  readonly headers: HeaderSource;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Gives the value of the body, where somebody reads it anyway. */
  readonly read: (() => unknown) | undefined;
}
