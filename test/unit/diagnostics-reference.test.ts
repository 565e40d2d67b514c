import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { describeCode, listCodes } from "../../generator/diagnostics/describe-code.js";
import { findSection, printReference } from "../../generator/diagnostics/print-reference.js";

const scenarios = new URL("../scenarios/diagnostics/", import.meta.url);
const committed = new URL("../../generator/diagnostics/README.md", import.meta.url);

/** The scenario that provokes a problem is its example; what is said about the scenario itself comes first. */
const examples = new Map(
  readdirSync(scenarios).map((file) => {
    const text = readFileSync(new URL(file, scenarios), "utf8");
    const [, code = "", example = ""] = /^# (\S+)\n\n([\s\S]*)$/.exec(text) ?? [];
    return [code, example];
  }),
);

describe("the reference of problems", () => {
  const reference = printReference(examples);

  it("is what is committed (RECORD=1 writes it)", () => {
    if (process.env["RECORD"] === "1") writeFileSync(committed, reference);
    expect(readFileSync(committed, "utf8")).toBe(reference);
  });

  it("is as prettier would leave it", async () => {
    const options = { parser: "markdown", printWidth: 100, proseWrap: "never" } as const;
    const embedded = { embeddedLanguageFormatting: "off" } as const;
    expect(await format(reference, { ...options, ...embedded })).toBe(reference);
  });

  it("has a section for each code", () => {
    for (const code of listCodes()) expect(findSection(reference, code)).toContain(`## ${code}`);
    expect(findSection(reference, "no/such-code")).toBeNull();
  });

  it("says each message without what varies", () => {
    for (const code of listCodes()) {
      const { message, fix } = describeCode(code);
      expect(message).not.toMatch(/undefined|\[object|null|NaN/);
      expect(message).toMatch(/[.:?>]$/);
      expect(fix).toMatch(/\.$/);
    }
  });
});
