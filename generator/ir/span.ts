/**
 * A half-open range of characters (UTF-16 offsets) in one definition file.
 * Line and column are computed only to print; `file` is relative to the definitions folder, with forward slashes.
 */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}
