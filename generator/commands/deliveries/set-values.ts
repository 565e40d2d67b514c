import type { JsonValue } from "../../ir/json.js";
import { pointerKeys } from "../../ir/pointer.js";
import { setAt } from "../../ir/set-at.js";

export type Set =
  /** `places` are those that were set, as keys. */
  | {
      readonly ok: true;
      readonly value: JsonValue;
      readonly places: readonly (readonly string[])[];
    }
  | { readonly ok: false; readonly problem: string };

/** Puts each `path=value` into a payload. A path has dots between keys, or is a JSON Pointer; a value is JSON, or else a text. */
export function setValues(payload: JsonValue, assignments: readonly string[]): Set {
  let value = payload;
  const places: (readonly string[])[] = [];
  for (const assignment of assignments) {
    const equals = assignment.indexOf("=");
    if (equals < 1) return refuse(`--set takes path=value, not ${JSON.stringify(assignment)}.`);
    const path = assignment.slice(0, equals);
    const keys = path.startsWith("/") ? pointerKeys(path) : path.split(".");
    if (keys === null) return refuse(`${JSON.stringify(path)} is no JSON Pointer.`);
    places.push(keys);
    const next = setAt(value, keys, readValue(assignment.slice(equals + 1)));
    if (next === undefined) return refuse(`The payload has no place ${JSON.stringify(path)}.`);
    value = next;
  }
  return { ok: true, value, places };
}

const refuse = (problem: string): Set => ({ ok: false, problem });

function readValue(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return text;
  }
}
