import type { Laid } from "../../text/layout.js";
import type { Declared } from "./declared.js";
import type { ValidatorImport } from "./validator-import.js";

export interface Parts {
  /** What is exported. */
  readonly roots: readonly Laid[];
  readonly declared: readonly Declared[];
  readonly imports: readonly ValidatorImport[];
}

// Neither a member nor a key.
const name = /(?<![.\w$])[A-Za-z_$][\w$]*(?![\w$:])/g;

/**
 * What the exports need. A part of a condition that was printed already can turn out to be always true or never, and what
 * it brought along is then left over.
 */
export function keepUsed({ roots, declared, imports }: Parts): Omit<Parts, "roots"> {
  const byName = new Map(declared.map((each) => [each.name.text, each]));
  const words = new Set<string>();
  const waiting: string[] = roots.map(({ text }) => text);
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    // Words within strings count too; that keeps too much at worst.
    for (const word of text.match(name) ?? []) {
      if (words.has(word)) continue;
      words.add(word);
      const found = byName.get(word);
      if (found) waiting.push(found.text);
    }
  }
  return {
    declared: declared.filter((each) => words.has(each.name.text)),
    imports: imports.filter((each) => words.has(each.alias ?? each.name)),
  };
}
