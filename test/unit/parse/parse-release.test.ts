import { expect, it } from "vitest";
import { parseRelease } from "../../../generator/parse/parse-release.js";
import { gatherProblems, markedBy } from "../../support/problems.js";

const name = "@hookscribe/shop";

function parse(text: string | null, changelog: string | null = null) {
  const problems = gatherProblems();
  const fileOf = (path: string, content: string | null) =>
    content === null ? null : { path: `shop/${path}`, text: content };
  const release = parseRelease(
    {
      manifest: fileOf("package.json", text),
      changelog: fileOf("CHANGELOG.md", changelog),
    },
    problems.report,
  );
  return { release, told: problems.all.map((each) => markedBy(each, { text: text ?? "" })) };
}

it.each(["shop-webhooks", "@my-company/shop", "@a/b.c_d"])("takes the name %s", (chosen) => {
  const text = JSON.stringify({ name: chosen, version: "1.0.0" });
  expect(parse(text)).toEqual({
    release: { name: chosen, version: "1.0.0", changelog: null },
    told: [],
  });
});

it.each(["0.0.0", "1.2.3", "10.0.0-next.1"])("takes version %s", (version) => {
  const text = JSON.stringify({ name, version, publishConfig: { access: "public" } });
  expect(parse(text)).toEqual({ release: { name, version, changelog: null }, told: [] });
  expect(parse(text, "# Changes\n").release).toEqual({ name, version, changelog: "# Changes\n" });
});

it("does without, where releases are kept elsewhere", () => {
  expect(parse(null, "# Changes\n")).toEqual({ release: null, told: [] });
});

it.each([
  [{ name, version: "1.2" }, 'frame/wrong-value at "\\"1.2\\""'],
  [{ name, version: "v1.2.3" }, 'frame/wrong-value at "\\"v1.2.3\\""'],
  [{ name, version: 1 }, 'frame/wrong-value at "1"'],
  [{ name: "@My-Company/shop", version: "1.2.3" }, "frame/wrong-value at"],
  [{ name: "a/b", version: "1.2.3" }, "frame/wrong-value at"],
  [{ version: "1.2.3" }, "frame/missing-key at"],
  [{ name }, "frame/missing-key at"],
  [[], "frame/wrong-value at"],
])("refuses %j", (manifest, problem) => {
  const { release, told } = parse(JSON.stringify(manifest));
  expect(release).toBeNull();
  expect(told).toEqual([expect.stringContaining(problem)]);
});

it("refuses what is no JSON", () => {
  expect(parse("{,}")).toEqual({ release: null, told: [expect.stringContaining("json/syntax")] });
});
