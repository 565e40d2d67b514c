import { code, localName, type Code, type LocalName } from "../../text/code.js";
import type { ValidatorImport } from "./validator-import.js";

type Wanted = Omit<ValidatorImport, "name" | "alias"> & { readonly name: Code };

/** The names of one module: none is given twice. */
export interface NameTable {
  /** The name under which something is imported. */
  readonly importing: (wanted: Wanted) => Code;
  /** A name for something of the module's own. */
  readonly naming: (wanted: LocalName) => Code;
  readonly imports: () => readonly ValidatorImport[];
}

export interface Spoken {
  /** Names of the module's exports. */
  readonly taken: readonly string[];
  /** Names of models, which keep theirs when they are imported: their types are, too, by someone else. */
  readonly reserved: readonly string[];
}

export function createNameTable({ taken, reserved }: Spoken): NameTable {
  const used = new Set(taken);
  const kept = new Set(reserved);
  const imported = new Map<
    string,
    { readonly local: Code; readonly declaration: ValidatorImport }
  >();
  const free = (name: Code, mayBeKept = false): Code => {
    const isFree = ({ text }: Code) => !used.has(text) && (mayBeKept || !kept.has(text));
    let local = name;
    for (let number = 2; !isFree(local); number++) local = code`${name}${number}`;
    used.add(local.text);
    return local;
  };
  return {
    importing: ({ from, name, typeOnly }) => {
      const key = `${"model" in from ? from.model : from.runtime} ${name.text}`;
      const before = imported.get(key);
      if (before) return before.local;
      const local = free(name, "model" in from);
      const alias = local === name ? null : local.text;
      imported.set(key, { local, declaration: { from, name: name.text, alias, typeOnly } });
      return local;
    },
    naming: (wanted) => free(localName(wanted)),
    imports: () => [...imported.values()].map(({ declaration }) => declaration),
  };
}
