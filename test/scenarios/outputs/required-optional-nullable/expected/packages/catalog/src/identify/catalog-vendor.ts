import type { Contract } from "../runtime/contract.js";
import type { HeaderSource } from "../runtime/headers.js";
import type { Place } from "../runtime/place.js";
import type { SignedHeaders, SignOptions } from "../runtime/sign.js";
import type { SchemeOptions, SigningScheme } from "../runtime/signing-scheme.js";
import type { StaticHeaderOptions } from "../runtime/static-header.js";
import type { Keys } from "../runtime/value-at.js";
import type { RawBody, VerifyOptions, VerifyResult } from "../runtime/verify.js";

/** A vendor whose events are described. */
export interface CatalogVendor {
  /** `plain`. */
  readonly id: string;
  /** `Plain`. */
  readonly title: string;
  /** The package of this vendor alone: `@hookscribe/plain`. */
  readonly package: string;
  /** Oldest first; a vendor that does not version its payloads has one, whose id is `null`. */
  readonly versions: readonly CatalogVersion[];
}

/** One state of a vendor's payloads. */
export interface CatalogVersion {
  readonly id: string | null;
  /** Whether the root of the vendor's package is this version. */
  readonly current: boolean;
  /** The contract of every event whose payload is documented, by the event's type. */
  readonly contracts: Contracts;
  /** Event types of which no more is documented than the name. */
  readonly named: readonly string[];
  /** `null` where nothing in a request proves who sent it. */
  readonly signing: CatalogSigning | null;
  readonly delivery: CatalogDelivery;
}

export interface Contracts {
  readonly [type: string]: Contract<string, unknown>;
}

/** What verifies and signs requests of a version, as the vendor's package exports it. */
export interface CatalogSigning {
  readonly verify: (
    body: RawBody,
    headers: HeaderSource,
    options: VerifyOptions & SchemeOptions & StaticHeaderOptions,
  ) => Promise<VerifyResult>;
  readonly sign: (
    body: RawBody,
    options: SignOptions & SchemeOptions & StaticHeaderOptions,
  ) => Promise<SignedHeaders>;
  readonly signingSchemes: { readonly [name: string]: SigningScheme };
}

/** How a version is delivered: what a request is recognised by. */
export interface CatalogDelivery {
  readonly envelope: Contract<string, unknown>;
  readonly batch: boolean;
  /** From the body to the item that is the event, or to the array of items. */
  readonly events: Keys;
  /** From the item to the payload. */
  readonly payload: Keys;
  /** Most trustworthy first; none where the vendor documents no place. */
  readonly eventType: readonly Place[];
  readonly version: readonly Place[];
  readonly headers: readonly CatalogHeader[];
  readonly userAgent: string | null;
  /** Keys of payloads by event type, where these alone tell the type. */
  readonly keys: { readonly [type: string]: readonly string[] };
}

/** A header that the vendor documents. */
export interface CatalogHeader {
  readonly name: string;
  /** Whether every delivery has it; `null` when that is not documented. */
  readonly always: boolean | null;
}
