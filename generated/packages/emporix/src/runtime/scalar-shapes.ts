import { isBoolean, isInteger, isNumber, isString } from "./is-scalar.js";
import { fail, jsonTypes, scalar, type Shape } from "./shape.js";

/** Anything at all. */
export const unknown: Shape = {
  expected: "anything",
  types: jsonTypes.any,
  check: () => true,
};

/** Nothing at all. */
export const never: Shape = {
  expected: "nothing",
  types: 0,
  check: (value, walk) => fail(walk, { keyword: "false", expected: "nothing", value }),
  rules: { not: {} },
};

export const nil: Shape = /* @__PURE__ */ scalar({
  type: jsonTypes.null,
  expected: "null",
  is: (value) => value === null,
});

export const boolean: Shape = /* @__PURE__ */ scalar({
  type: jsonTypes.boolean,
  expected: "a boolean",
  is: isBoolean,
});

export const string: Shape = /* @__PURE__ */ scalar({
  type: jsonTypes.string,
  expected: "a string",
  is: isString,
});

export const number: Shape = /* @__PURE__ */ scalar({
  type: jsonTypes.number,
  expected: "a number",
  is: isNumber,
});

export const integer: Shape = {
  expected: "an integer",
  types: jsonTypes.number,
  check: (value, walk) =>
    isInteger(value) || fail(walk, { keyword: "type", expected: "an integer", value }),
  rules: { type: "integer" },
};
