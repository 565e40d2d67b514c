import { fail, type Shape, type Show } from "./shape.js";

/** Anything at all. */
export const unknown: Shape = { expected: () => "anything" };

/** Nothing at all. */
export const never: Shape = {
  not: {},
  expected: () => "nothing",
  fits: () => false,
  check: (value, walk) =>
    fail(walk, ["false", never, value, (_, show) => notAllowed(walk.path.at(-1), show)]),
};

/** That nothing may stand under a key or at an index. */
export function notAllowed(place: string | number | undefined, show: Show): string {
  if (place === undefined) return "No value is allowed here.";
  const name = typeof place === "number" ? `Item ${place}` : `Property ${show(place)}`;
  return `${name} is not allowed here.`;
}

export const nil: Shape = { type: "null" };

export const boolean: Shape = { type: "boolean" };

export const anyArray: Shape = { type: "array" };

export const anyObject: Shape = { type: "object" };

export const string: Shape = { type: "string" };

export const number: Shape = { type: "number" };

export const integer: Shape = { type: "integer" };
