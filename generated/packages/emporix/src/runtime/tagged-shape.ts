import { misspelling, oneOfLiterals } from "./literal-shapes.js";
import type { JsonObject } from "./object-shape.js";
import { own } from "./own.js";
import { check, failAt, type Shape } from "./shape.js";

/** Each member is followed by the values that the property has in it. */
export type Tagged = readonly (readonly [member: Shape, ...values: readonly unknown[]])[];

/** Objects that a property tells apart; `otherwise` is what those are in which it holds none of the values. */
// @__NO_SIDE_EFFECTS__
export const tagged = (key: string, members: Tagged, otherwise?: Shape): Shape => {
  const listValues = () => members.flatMap(([, ...values]) => values);
  return {
    type: "object",
    get anyOf() {
      const none = { properties: { [key]: { not: { enum: listValues() } } } };
      const all = members.map(([member]) => member);
      return otherwise ? [...all, { allOf: [otherwise], ...none }] : all;
    },
    check: (value: JsonObject, walk) => {
      const tag = own(value, key);
      const [member] = members.find((each) => each.includes(tag, 1)) ?? [otherwise];
      if (member) return check(member, value, walk);
      const values = listValues();
      return failAt(key, walk, [
        tag === undefined ? "required" : "enum",
        oneOfLiterals(values),
        tag,
        undefined,
        (nearest) => misspelling(tag, values, nearest),
      ]);
    },
  };
};
