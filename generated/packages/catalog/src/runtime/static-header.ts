/** A header that the receiver chose, with a fixed value that is the secret. */
export interface StaticHeaderScheme {
  readonly header: string;
}

/** For a scheme whose header the receiver chooses. */
export interface StaticHeaderOptions {
  /** Name of the header, where it is another than the usual one. */
  readonly header?: string | undefined;
}
