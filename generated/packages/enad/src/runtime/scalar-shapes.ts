import { fail, type Shape } from "./shape.js";

/** Anything at all. */
export const unknown: Shape = { expected: () => "anything" };

/** Nothing at all. */
export const never: Shape = {
  not: {},
  expected: () => "nothing",
  fits: () => false,
  check: (value, walk) => fail(walk, ["false", never, value]),
};

export const nil: Shape = { type: "null" };

export const boolean: Shape = { type: "boolean" };

export const anyArray: Shape = { type: "array" };

export const string: Shape = { type: "string" };

export const number: Shape = { type: "number" };

export const integer: Shape = { type: "integer" };
