import { code, member, type Code } from "../../text/code.js";

/** The value that a condition is about. */
export interface Subject {
  /** How the condition reaches it: `value.address`. */
  readonly code: Code;
  /** Keys that led to it, of which names within the module are made. */
  readonly path: readonly string[];
  /** Whether it is a function's own parameter, rather than within another value. */
  readonly isParameter: boolean;
}

export const parameter = (path: readonly string[]): Subject => ({
  code: code`value`,
  path,
  isParameter: true,
});

export const property = (subject: Subject, key: string): Subject => ({
  code: member(subject.code, key),
  path: [...subject.path, key],
  isParameter: false,
});

export const item = (subject: Subject, index: number): Subject => ({
  code: code`${subject.code}[${index}]`,
  path: [...subject.path, `item ${index + 1}`],
  isParameter: false,
});
