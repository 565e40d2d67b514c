import type { KnownTexts } from "../../generator/text/known-texts.js";

/** What printers printed, and the same for a second time, in which nothing may have to be printed. */
export function rememberTexts(): { readonly known: KnownTexts; readonly isComplete: KnownTexts } {
  const texts = new Map<string, string>();
  const keyOf = (printer: string, input: string) => `${printer} ${input}`;
  const get = (printer: string, input: string) => texts.get(keyOf(printer, input));
  return {
    known: { get, set: (printer, input, text) => texts.set(keyOf(printer, input), text) },
    isComplete: {
      get,
      set: (printer, input) => {
        throw new Error(`${printer} printed ${input} again`);
      },
    },
  };
}
