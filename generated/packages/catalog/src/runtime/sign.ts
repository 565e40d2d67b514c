/** How a request is signed. */
export interface SignOptions {
  readonly secret: string;
  /** Id of the message, where the scheme signs one; a random one when left out. */
  readonly id?: string | undefined;
  /** The clock: milliseconds since 1970, or a date. A time within the body is not changed. */
  readonly now?: (() => number | Date) | undefined;
}

/** Headers to send with the body that was signed. */
export interface SignedHeaders {
  readonly [name: string]: string;
}
