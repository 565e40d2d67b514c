/** What a worker is asked to check. */
export interface CheckRequest {
  /** Addresses of modules of packages: the one of the page, or all of them. */
  readonly modules: readonly CheckedModule[];
  /** What the reader pasted. */
  readonly text: string;
  /** A line for each, as a request has them. */
  readonly headers: string;
  /** The event of the page; `null` when it is what the reader wants to know. */
  readonly event: string | null;
  /** Signatures are checked when there is one. */
  readonly secret: string;
}

export interface CheckedModule {
  readonly address: string;
  /** Folder of the vendor in addresses. */
  readonly vendor: string;
  readonly version: string | null;
}

/** A problem with its place in the text. */
export interface FoundIssue {
  readonly message: string;
  /** Within the payload, for the row of the field; `null` where it is not in a payload. */
  readonly path: readonly (string | number)[] | null;
  /** Within the text. */
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
}

/** What a module makes of the text. */
export interface Reading {
  readonly vendor: string;
  readonly version: string | null;
  /** Whether the text is the payload alone, or the body of a request. */
  readonly as: "payload" | "request";
  readonly type: string | null;
  /** `other-event` is a valid request with another event than that of the page. */
  readonly outcome: "valid" | "invalid" | "other-event" | "other-version" | "unknown-event";
  readonly issues: readonly FoundIssue[];
  /** All that were found, of which `issues` may be the first. */
  readonly issueCount: number;
  readonly signature: Signature | null;
}

export interface Signature {
  readonly ok: boolean;
  readonly message: string;
}

export type CheckAnswer =
  | { readonly kind: "readings"; readonly readings: readonly Reading[] }
  | { readonly kind: "not-json"; readonly issue: FoundIssue };
