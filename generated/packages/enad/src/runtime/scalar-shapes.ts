import { isBoolean, isInteger, isNumber, isString } from "./is-scalar.js";
import { fail, jsonTypes, scalar, type Shape } from "./shape.js";

/** Anything at all. */
export const unknown: Shape = {
  expected: "anything",
  types: jsonTypes.any,
  check: () => true,
  schema: () => ({}),
};

/** Nothing at all. */
export const never: Shape = {
  expected: "nothing",
  types: 0,
  check: (value, walk) => fail(walk, { keyword: "false", expected: "nothing", value }),
  schema: () => ({ not: {} }),
};

export const nil: Shape = /* @__PURE__ */ scalar({
  type: jsonTypes.null,
  name: "null",
  expected: "null",
  is: (value) => value === null,
});

export const boolean: Shape = /* @__PURE__ */ scalar({
  type: jsonTypes.boolean,
  name: "boolean",
  expected: "a boolean",
  is: isBoolean,
});

export const string: Shape = /* @__PURE__ */ scalar({
  type: jsonTypes.string,
  name: "string",
  expected: "a string",
  is: isString,
});

export const number: Shape = /* @__PURE__ */ scalar({
  type: jsonTypes.number,
  name: "number",
  expected: "a number",
  is: isNumber,
});

export const integer: Shape = /* @__PURE__ */ scalar({
  type: jsonTypes.number,
  name: "integer",
  expected: "an integer",
  is: isInteger,
});
