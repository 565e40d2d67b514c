import { code, localName, type Code } from "../../text/code.js";

/** A name within one module for each of several words; where two come to the same, the later has a number. */
export function uniqueNames(before: string, words: readonly string[]): readonly Code[] {
  const taken = new Set<string>();
  return words.map((word, index) => {
    const name =
      word === ""
        ? localName({ words: [before], after: "" })
        : localName({ before, words: [word] });
    const free = taken.has(name.text) ? code`${name}_${index}` : name;
    taken.add(free.text);
    return free;
  });
}
