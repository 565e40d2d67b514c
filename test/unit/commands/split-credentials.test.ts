import { expect, it } from "vitest";
import { splitCredentials } from "../../../generator/commands/deliveries/split-credentials.js";

it.each([
  ["http://a.example/x?y#z", "http://a.example/x?y#z", undefined],
  ["http://ada:open%20sesame@a.example/x", "http://a.example/x", "ada:open sesame"],
  ["http://ada@a.example/", "http://a.example/", "ada:"],
  ["http://:%zz@a.example/", "http://a.example/", ":%zz"],
])("%s is sent to %s by %s", (given, to, credentials) => {
  const { authorization } = splitCredentials(given).headers;
  expect(splitCredentials(given).to).toBe(to);
  expect(authorization && atob(authorization.replace("Basic ", ""))).toBe(credentials);
});
