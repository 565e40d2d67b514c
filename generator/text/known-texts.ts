/**
 * What programs other than hookscribe printed before, so that they need not run, nor even be loaded, to print it again.
 * Purely a shortcut: a printer gives the same text for the same input, whoever remembers it.
 */
export interface KnownTexts {
  readonly get: (printer: string, input: string) => string | undefined;
  readonly set: (printer: string, input: string, text: string) => void;
}

/** Remembers nothing. */
export const noKnownTexts: KnownTexts = { get: () => undefined, set: () => undefined };
