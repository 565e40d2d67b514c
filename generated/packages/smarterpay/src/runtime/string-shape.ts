import { counted } from "./describe-value.js";
import { codePoints, hasAtLeast, hasAtMost } from "./string-length.js";
import { fail, jsonTypes, type Shape } from "./shape.js";

export interface StringRules {
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Not anchored. */
  readonly pattern?: RegExp;
  /** Name and test of a format: `["date", isDate]`. */
  readonly format?: readonly [name: string, test: (text: string) => boolean];
}

/** A string with rules of its own. */
// @__NO_SIDE_EFFECTS__
export function stringWith(rules: StringRules): Shape {
  const { minLength, maxLength, pattern, format } = rules;
  const expected = format === undefined ? "a string" : `a string in ${format[0]} format`;
  return {
    expected,
    types: jsonTypes.string,
    rules: { ...rules, pattern: pattern?.source, format: format?.[0] },
    check: (value, walk) => {
      if (typeof value !== "string") return fail(walk, { keyword: "type", expected, value });
      const wrong = (keyword: string, due: string) => fail(walk, { keyword, expected: due, value });
      const sized = (limit: number, word: string) =>
        `a string of at ${word} ${counted(limit, "character", "characters")}, not ${codePoints(value)}`;
      let passes = true;
      if (minLength !== undefined && !hasAtLeast(value, minLength)) {
        passes = wrong("minLength", sized(minLength, "least"));
      }
      if (maxLength !== undefined && !hasAtMost(value, maxLength)) {
        // Some patterns are slow on long texts, which is why there is a limit beside them.
        return wrong("maxLength", sized(maxLength, "most"));
      }
      if (pattern !== undefined && !pattern.test(value)) {
        passes = wrong("pattern", `a string that matches ${pattern.source}`);
      }
      if (format !== undefined && !format[1](value)) passes = wrong("format", expected);
      return passes;
    },
  };
}
