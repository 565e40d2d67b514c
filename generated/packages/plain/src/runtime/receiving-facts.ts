/** What a vendor's documentation asks of a receiver, as data; customary where it says nothing. */
export interface ReceivingFacts {
  readonly method: string;
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
