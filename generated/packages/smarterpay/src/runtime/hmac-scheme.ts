import type { DigestFacts } from "./hmac.js";
import type { Place } from "./place.js";

/** A header with the HMAC of the body, as data. */
export interface HmacScheme extends DigestFacts {
  readonly header: string;
  /** Text before the digest, such as `sha256=`. */
  readonly prefix: string;
  /** The form of a body that is signed, `null` for a body that has none; left out where a body is signed as it is sent. */
  readonly rewrite?: (body: string) => string | null;
  /** Where the time of sending is, and whether the signature covers it; left out where the vendor sends none. */
  readonly timestamp?: { readonly place: Place; readonly signed: boolean };
  /** Seconds, where the vendor has a figure of its own. */
  readonly tolerance?: number;
}
