import type { Rejection } from "./rejection.js";

/** What a vendor's documentation asks of a receiver; customary where it says nothing. */
export interface ReceivingFacts {
  readonly method: string;
  /** What becomes of another method, which is refused otherwise; absent where the vendor has no use for one. */
  readonly probe?: (method: string, refused: Rejection) => Rejection;
  /** `null` where it is not documented: what is not known is not checked. */
  readonly contentType: string | null;
  readonly statuses: AnswerStatuses;
}

/** Statuses to answer with. */
export interface AnswerStatuses {
  readonly success: number;
  readonly invalidSignature: number;
  /** For a request that holds nothing but events of types that are not documented. */
  readonly unknownEvent: number;
  readonly versionMismatch: number;
  readonly unexpectedError: number;
}
