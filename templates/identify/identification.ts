import type { Contract } from "../runtime/contract.js";
import type { HeaderSource } from "../runtime/headers.js";

/** A request that nobody knows the sender of. */
export interface UnidentifiedRequest {
  /** Text or bytes as they came, or the value that was read from them. */
  readonly body: unknown;
  readonly headers?: HeaderSource | null | undefined;
}

/** What a request is. At most one of the three holds anything. */
export interface Identification {
  /** What it is, when it is that and nothing else. */
  readonly match: Candidate | null;
  /** All that it may be alike, when nothing in it tells them apart. */
  readonly ambiguous: readonly Candidate[];
  /** At most three that it resembles, when it is none of them: `differences` say what keeps it from being one. */
  readonly nearest: readonly Candidate[];
}

/** An event of a vendor that a request may be. */
export interface Candidate {
  /** Id of the vendor: `plain`. */
  readonly vendor: string;
  /** `Plain`. */
  readonly title: string;
  /** `null` where the vendor does not version its payloads. */
  readonly version: string | null;
  /**
   * The event type, the first where the request carries several; `null` where none was found. One that is not documented
   * is cut to 80 characters.
   */
  readonly type: string | null;
  /** All event types of the request, each once. */
  readonly types: readonly string[];
  /** The contract of `type`; `null` where no payload is documented. */
  readonly contract: Contract<string, unknown> | null;
  /** What speaks for it, in sentences. */
  readonly reasons: readonly string[];
  /** What speaks against it, in sentences. */
  readonly differences: readonly string[];
}
