import { code } from "../../text/code.js";
import { no, yes } from "../../text/expression.js";
import type { Declared } from "./declared.js";
import type { Frames } from "./frames.js";
import type { Language } from "./language.js";
import type { NameTable } from "./name-table.js";
import { printFunction } from "./print-function.js";
import type { Helper, Predicate, Scope } from "./scope.js";

interface Helpers {
  readonly add: Scope["helper"];
  /** Outer ones before those that they call. */
  readonly all: () => readonly Declared[];
}

interface HelperParts {
  readonly names: NameTable;
  readonly language: Language;
  readonly frames: Frames;
  readonly runtime: Scope["runtime"];
}

export function createModuleFunctions({ names, language, frames, runtime }: HelperParts): Helpers {
  // A place is taken before the body is made, so that a function stands above those that its body brings along.
  const declared: (Declared | null)[] = [];
  const add = ({ path, parameters, body }: Helper): Predicate => {
    const place = declared.push(null) - 1;
    const made = frames.within(body);
    if (made.body === yes) {
      return { name: runtime("is-scalar", code`isAnything`), answer: yes, steps: null };
    }
    if (made.body === no) {
      return { name: runtime("is-scalar", code`isNothing`), answer: no, steps: null };
    }
    const name = names.naming({ before: "is", words: path });
    const depth = made.asksDepth ? [{ name: code`depth`, type: code`number` }] : [];
    const request = { head: code`function ${name}`, body: made.body, language };
    declared[place] = {
      name,
      ...printFunction({ ...request, parameters: [...parameters, ...depth] }),
    };
    return { name, answer: null, steps: made.asksDepth ? 0 : null };
  };
  return { add, all: () => declared.filter((each) => each !== null) };
}
