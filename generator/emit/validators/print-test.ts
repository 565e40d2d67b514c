import { code, type Code } from "../../text/code.js";
import { atom, call } from "../../text/expression.js";
import { printPattern } from "./print-pattern.js";
import type { Scope } from "./scope.js";

/** Groups that keep what they found, and classes that are counted: what engines are slow at. */
const slow = /\((?!\?)|(?:\]|\\[dsw])\{(?:[4-9]|\d\d)\}/i;
const reference = /\\[1-9]/;

/** The function by which a guard asks a text for a pattern. */
export function printTest(pattern: string, path: readonly string[], scope: Scope): Code {
  const name = printPattern(pattern, path, scope);
  if (!slow.test(pattern) || reference.test(pattern)) return code`${name}.test`;
  const value = call(scope.runtime("unrolled", code`unrolled`), atom(name));
  return code`${scope.constant({ path, word: "form", value })}.test`;
}
