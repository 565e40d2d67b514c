import { misspelling, oneOfLiterals } from "./literal-shapes.js";
import type { JsonObject } from "./object-shape.js";
import { own } from "./own.js";
import { check, failAt, type Shape } from "./shape.js";

/** Each member is followed by the values that the property has in it. */
export type Tagged = readonly (readonly [member: Shape, ...values: readonly unknown[]])[];

/** Objects that a property tells apart; `otherwise` is what those are in which it holds none of the values. */
// @__NO_SIDE_EFFECTS__
export const tagged = (key: string, members: Tagged, otherwise?: Shape): Shape => ({
  type: "object",
  get anyOf() {
    return [...members.map(([member]) => member), ...(otherwise ? [otherwise] : [])];
  },
  check: (value: JsonObject, walk) => {
    const tag = own(value, key);
    const [member] = members.find((each) => each.includes(tag, 1)) ?? [otherwise];
    if (member) return check(member, value, walk);
    const values = members.flatMap(([, ...each]) => each);
    return failAt(key, walk, [
      tag === undefined ? "required" : "enum",
      oneOfLiterals(values),
      tag,
      undefined,
      () => misspelling(tag, values),
    ]);
  },
});
