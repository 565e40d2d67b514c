import type { FoundIssue } from "./check-request.js";
import { findSyntaxProblem } from "./locate-places.js";

export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issue: FoundIssue };

/** Reads a text as JSON, or tells where it stops being that. */
export function readJson(text: string): JsonReading {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const found = findSyntaxProblem(text) ?? { problem: String(error), start: 0, end: 1 };
    const { problem: message, start, end } = found;
    return { ok: false, issue: { message, path: null, pointer: "", start, end } };
  }
}
