import { code, type Code } from "../../text/code.js";
import { flatText } from "../../text/flat-text.js";
import { layoutConstant } from "../../text/layout.js";
import type { Declared } from "./declared.js";
import type { Language } from "./language.js";
import type { NameTable } from "./name-table.js";
import type { Constant, Scope } from "./scope.js";

interface Constants {
  readonly add: Scope["constant"];
  /** Each after those that it needs. */
  readonly all: () => readonly Declared[];
}

export function createModuleConstants(names: NameTable, language: Language): Constants {
  const declared: Declared[] = [];
  const known = new Map<string, Code>();
  const add = ({ path, word, type, value }: Constant): Code => {
    const key = `${word} ${flatText(value, Infinity) ?? layoutConstant(code``, value).text}`;
    const before = known.get(key);
    if (before) return before;
    const name = names.naming({ words: path, after: word });
    const head = type && language === "typescript" ? code`${name}: ${type}` : name;
    declared.push({ name, ...layoutConstant(code`const ${head}`, value) });
    known.set(key, name);
    return name;
  };
  return { add, all: () => declared };
}
