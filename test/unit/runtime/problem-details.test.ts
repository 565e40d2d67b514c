import { expect, it } from "vitest";
import { explain } from "../../../templates/runtime/explain.js";
import { object } from "../../../templates/runtime/object-shape.js";
import { problemDetails } from "../../../templates/runtime/problem-details.js";
import { others } from "../../../templates/runtime/record-shapes.js";
import { integer, string } from "../../../templates/runtime/scalar-shapes.js";

it("says what is wrong as RFC 9457 has it", () => {
  const issues = explain(
    object(() => ({ age: integer, name: string })),
    { age: "42", name: "x" },
  );
  expect(problemDetails(issues, { instance: "/hooks/1" })).toEqual({
    type: "about:blank",
    title: "Unprocessable Content",
    status: 422,
    detail: "The payload has 1 problem.",
    instance: "/hooks/1",
    errors: [
      { pointer: "#/age", detail: 'Expected an integer, found string "42".', keyword: "type" },
    ],
  });
});

it.each([
  ["a/b", "#/a~1b"],
  ["a~b", "#/a~0b"],
  ["#1 [x] 50%", "#/%231%20%5Bx%5D%2050%25"],
  ['"\\^|', "#/%22%5C%5E%7C"],
  ["ü😀", "#/%C3%BC%F0%9F%98%80"],
  ["\ud800", "#/%EF%BF%BD"],
])("points at the key %j by a fragment that every URI can carry", (key, fragment) => {
  const [error] = problemDetails(
    explain(
      others(
        object(() => ({})),
        { rest: string },
      ),
      { [key]: 1 },
    ),
  ).errors;
  expect(error?.pointer).toBe(fragment);
  expect(new URL(`https://shop.example/${fragment}`).hash).toBe(fragment);
});

it("lists no more errors than asked for, and says so", () => {
  const issues = explain(
    others(
      object(() => ({})),
      { rest: string },
    ),
    { 1: 1, 2: 2, 3: 3 },
  );
  const { detail, errors } = problemDetails(issues, { most: 2 });
  expect(detail).toBe("The payload has 3 problems. The first 2 are listed.");
  expect(errors.map(({ pointer }) => pointer)).toEqual(["#/1", "#/2"]);
});

it("says of more issues than are told that there are more", () => {
  const shape = others(
    object(() => ({})),
    { rest: string },
  );
  const value = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [index, 1]));
  const { detail } = problemDetails(explain(shape, value));
  expect(detail).toBe("The payload has more than 1000 problems. The first 20 are listed.");
});

it.each([
  [422, "Unprocessable Content"],
  [400, "Bad Request"],
  [418, undefined],
])("has no other title with %d than what the status is called", (status, title) => {
  expect(problemDetails([], { status }).title).toBe(title);
});
