import { isJsonObject, type JsonValue } from "../ir/json.js";
import { jsonText } from "../ir/json-text.js";
import type { Limit, LimitName } from "../ir/limits-of.js";

/** Words, and texts that stand in the definition as they are. */
export type LimitWord = string | { readonly code: string };

/** What a keyword asked before and asks now; nothing, or something for each of several alternatives. */
export interface LimitChange {
  readonly limit: LimitName;
  readonly before: readonly JsonValue[];
  readonly after: readonly JsonValue[];
}

/** How what a keyword asks changed, without an end: `now at least 3 items`, `at most 5 became at most 6`. */
export function limitChange({ limit, before, after }: LimitChange): readonly LimitWord[] {
  const [was, is] = [limitsWords(limit, before), limitsWords(limit, after)];
  if (was.length === 0) return ["now ", ...is];
  if (is.length === 0) return ["no longer ", ...was];
  if (JSON.stringify(was) === JSON.stringify(is)) return [...is, ", in another way"];
  return [...was, " became ", ...is];
}

/** What a keyword asks, of one of several alternatives each: `at most 5 items or at most 3 items`. */
export const limitsWords = (limit: LimitName, values: readonly JsonValue[]): readonly LimitWord[] =>
  values.flatMap((value, index) => [
    ...(index === 0 ? [] : [" or "]),
    ...limitWords({ limit, value }),
  ]);

function limitWords({ limit, value }: Limit): readonly LimitWord[] {
  switch (limit) {
    case "pattern":
      return ["matching ", { code: scalar(value) }];
    case "minLength":
      return [`at least ${counted(value, "character")}`];
    case "maxLength":
      return [`at most ${counted(value, "character")}`];
    case "minimum":
      return [`at least ${scalar(value)}`];
    case "maximum":
      return [`at most ${scalar(value)}`];
    case "exclusiveMinimum":
      return [`more than ${scalar(value)}`];
    case "exclusiveMaximum":
      return [`less than ${scalar(value)}`];
    case "multipleOf":
      return [`a multiple of ${scalar(value)}`];
    case "minItems":
      return [`at least ${counted(value, "item")}`];
    case "maxItems":
      return [`at most ${counted(value, "item")}`];
    case "uniqueItems":
      return ["no two items alike"];
    case "contains":
      return ["some items of a certain kind"];
    case "minProperties":
      return [`at least ${counted(value, "key")}`];
    case "maxProperties":
      return [`at most ${counted(value, "key")}`];
    case "propertyNames":
      return ["keys of a certain form"];
    case "patternProperties":
      return ["a rule for keys that match ", { code: scalar(value) }];
    case "additionalProperties":
      return ["no other keys"];
    case "dependentRequired":
      return dependencyWords(value);
    case "not":
      return ["some values ruled out"];
    case "if":
      return ["a condition"];
    case "unevaluated":
      return ["a rule for keys or items of which nothing else is said"];
  }
}

const scalar = (value: JsonValue): string => (typeof value === "string" ? value : jsonText(value));

const counted = (value: JsonValue, noun: string): string =>
  `${scalar(value)} ${value === 1 ? noun : `${noun}s`}`;

/** Of a key and those that come with it. */
function dependencyWords(value: JsonValue): readonly LimitWord[] {
  if (!Array.isArray(value) || isJsonObject(value)) return [scalar(value)];
  const [key = "", ...keys] = value.map(scalar);
  return [{ code: keys.join(", ") }, " wherever ", { code: key }, " is"];
}
