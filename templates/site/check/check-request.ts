/** What a worker is asked. */
export type CheckRequest = PayloadRequest | IdentifyRequest;

/** Whether a text is the payload of an event, or a request with it. */
export interface PayloadRequest {
  readonly kind: "payload";
  /** Address of the code of the vendor's package. */
  readonly validator: string;
  readonly event: string;
  readonly text: string;
  /** A line for each, as a request has them. */
  readonly headers: string;
}

/** Whose request a text is, and which event. */
export interface IdentifyRequest {
  readonly kind: "identify";
  /** Address of the code that knows every vendor. */
  readonly catalog: string;
  /** Codes of vendors, to say what is wrong with a request that is nearly one of theirs. */
  readonly validators: readonly VersionValidator[];
  readonly text: string;
  readonly headers: string;
  /** Signatures are checked when there is one. */
  readonly secret: string;
}

export interface VersionValidator {
  readonly vendor: string;
  readonly version: string | null;
  readonly address: string;
}

/** A problem with its place in the text. */
export interface FoundIssue {
  readonly message: string;
  /** Keys from the text's value to the place; `null` where the text is no JSON. */
  readonly path: readonly (string | number)[] | null;
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
}

export interface FoundIssues {
  readonly issues: readonly FoundIssue[];
  /** All that were found, of which `issues` may be the first. */
  readonly issueCount: number;
}

/** What the code of a package makes of a text. */
export interface Reading extends FoundIssues {
  /** Whether the text is the payload alone, or the body of a request. */
  readonly as: "payload" | "request";
  readonly type: string | null;
  readonly outcome: "valid" | "invalid" | "other-event" | "other-version" | "unknown-event";
}

/** An event that a request may be. */
export interface Candidate {
  readonly fit: "match" | "ambiguous" | "nearest";
  readonly vendor: string;
  readonly title: string;
  readonly version: string | null;
  readonly type: string | null;
  readonly reasons: readonly string[];
  readonly differences: readonly string[];
  /** `null` where there is no secret, or nothing that is signed. */
  readonly signature: Signature | null;
}

export interface Signature {
  readonly ok: boolean;
  readonly message: string;
}

export type CheckAnswer =
  | { readonly kind: "not-json"; readonly issue: FoundIssue }
  | { readonly kind: "payload"; readonly reading: Reading }
  | {
      readonly kind: "identified";
      readonly candidates: readonly Candidate[];
      /** What keeps the request from being the nearest of them. */
      readonly problems: FoundIssues;
    };
