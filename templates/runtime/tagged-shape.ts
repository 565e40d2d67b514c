import { misspelling, oneOfLiterals } from "./literal-shapes.js";
import type { Nearest } from "./nearest.js";
import { failMissing, keysBut, type JsonObject } from "./object-shape.js";
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
      const due = oneOfLiterals(values);
      if (tag === undefined) {
        const isNamed = (other: string) =>
          members.some(([{ properties }]) => Object.hasOwn(properties?.() ?? {}, other));
        return failMissing(key, walk, { due, listOthers: () => keysBut(value, isNamed) });
      }
      const hint = (nearest: Nearest) => misspelling(tag, values, nearest);
      return failAt(key, walk, ["enum", due, tag, undefined, hint]);
    },
  };
};
