import { regularExpression, type Code } from "../../text/code.js";
import { atom } from "../../text/expression.js";
import type { Scope } from "./scope.js";

/** The name of a constant that holds a regular expression. */
export const printPattern = (pattern: string, path: readonly string[], { constant }: Scope): Code =>
  constant({ path, word: "pattern", value: atom(regularExpression(pattern)) });
