import { format as prettier } from "prettier";
import { describe, expect, it } from "vitest";
import { createFormat } from "../../../generator/output/format.js";

const emptyCache = { get: () => undefined, set: () => undefined };

describe("format", () => {
  it.each([
    ["a.ts", "const a = {b:1}"],
    ["a.js", "const a = {b:1}"],
    ["a.json", '{"a":[1,2]}'],
    ["a/package.json", '{"a":[1,2],"b":[]}'],
    ["a.yaml", "a:   {b: 1}"],
    ["a.md", "* one\n* two"],
  ])("leaves %s as prettier does for a file of that name", async (path, text) => {
    const formatted = await createFormat(emptyCache)({ path, text, settled: false });
    const options = { filepath: path, printWidth: 100, proseWrap: "never" } as const;
    expect(formatted).toBe(await prettier(text, options));
    expect(formatted).not.toBe(text);
  });

  it("leaves alone what is settled, and what prettier does not know", async () => {
    const format = createFormat(emptyCache);
    const text = "const a = {b:1}";
    expect(await format({ path: "a.ts", text, settled: true })).toBe(text);
    expect(await format({ path: "LICENSE", text, settled: false })).toBe(text);
  });

  it("asks the cache by the text and its language", async () => {
    const entries = new Map<string, unknown>();
    const cache = {
      get: (key: string) => entries.get(key),
      set: (key: string, value: unknown) => void entries.set(key, value),
    };
    const format = createFormat(cache);
    await format({ path: "a.ts", text: "a", settled: false });
    await format({ path: "other/b.ts", text: "a", settled: false });
    expect(entries.size).toBe(1);
    await format({ path: "a.md", text: "a", settled: false });
    expect(entries.size).toBe(2);
    for (const key of entries.keys()) entries.set(key, "from the cache");
    expect(await format({ path: "c.ts", text: "a", settled: false })).toBe("from the cache");
  });

  it("throws for what is not valid: an emitter's mistake", async () => {
    const broken = { path: "a.ts", text: "const {", settled: false };
    await expect(createFormat(emptyCache)(broken)).rejects.toThrow();
  });
});
