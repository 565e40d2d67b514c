import { hashText } from "./hash-text.js";
import type { KeyedLog } from "./keyed-log.js";

/** Texts by who printed them from what, kept in a log; `tool` is the hookscribe that asks, for its questions may change. */
export const recallTexts = ({ get, set }: Pick<KeyedLog, "get" | "set">, tool: string) => ({
  get: (printer: string, input: string): string | undefined => {
    const found = get(keyOf([tool, printer, input]));
    return typeof found === "string" ? found : undefined;
  },
  set: (printer: string, input: string, text: string): void =>
    set(keyOf([tool, printer, input]), text),
});

const keyOf = (parts: readonly string[]) => hashText(parts.join("\0"));
