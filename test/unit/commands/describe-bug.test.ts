import { expect, it } from "vitest";
import { describeBug } from "../../../generator/commands/describe-bug.js";

it("tells where a module that was made in memory threw, without the module", async () => {
  const text = `// a (comment)\nexport function fail() {\n  throw new Error("here");\n}\n${"//".repeat(9999)}`;
  const address = `data:text/javascript,${encodeURIComponent(text)}`;
  const module = (await import(/* @vite-ignore */ address)) as { readonly fail: () => never };
  let told = "";
  try {
    module.fail();
  } catch (error) {
    told = describeBug(error);
  }
  expect(told).toContain("Error: here\n    at");
  expect(told).toMatch(/fail \(data:…:3:9\)\n/);
  expect(told).not.toContain("comment");
  expect(told).toContain("describe-bug.test.ts");
});

it("tells what is thrown though it is no error", () => {
  expect(describeBug("data:x")).toContain("\n\ndata:…\n");
});
