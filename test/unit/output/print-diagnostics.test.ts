import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { plainPaint } from "../../../generator/diagnostics/paint.js";
import type { Files } from "../../../generator/diagnostics/place.js";
import { printAnnotations } from "../../../generator/diagnostics/print-annotations.js";
import { printJson } from "../../../generator/diagnostics/print-json.js";
import { printText } from "../../../generator/diagnostics/print-text.js";

const filesOf = (texts: Readonly<Record<string, string>>): Files => ({
  text: (file) => texts[file],
  path: (file) => `definitions/${file}`,
});

const problem = (text: string, marked: string, over: Partial<Diagnostic> = {}): Diagnostic => {
  const start = text.indexOf(marked);
  return {
    code: "yaml/syntax",
    severity: "error",
    message: "Wrong.",
    fix: "Correct it.",
    span: { file: "a.yaml", start, end: start + marked.length },
    related: [],
    ...over,
  };
};

const print = (text: string, ...diagnostics: readonly Diagnostic[]) =>
  printText(diagnostics, { files: filesOf({ "a.yaml": text }), paint: plainPaint, limit: 50 });

describe("printText", () => {
  it("prints place, code, message, frame, fix and related places", () => {
    const text = "page: a\nmodels:\n  User:\n    id: { type: sting }\n    name: x\n";
    const related = [{ span: { file: "a.yaml", start: 8, end: 14 }, message: "first here" }];
    expect(print(text, problem(text, "sting", { related }))).toBe(
      [
        "definitions/a.yaml:4:17 error yaml/syntax",
        "  Wrong.",
        "",
        "    2 | models:",
        "    3 |   User:",
        "  > 4 |     id: { type: sting }",
        "      |                 ^^^^^",
        "    5 |     name: x",
        "    6 |",
        "",
        "  fix: Correct it.",
        "  see: definitions/a.yaml:2:1 first here",
        "",
      ].join("\n"),
    );
  });

  it("prints what is about no file without a place", () => {
    expect(print("", problem("", "", { span: null }))).toBe(
      "error yaml/syntax\n  Wrong.\n\n  fix: Correct it.\n",
    );
  });

  it("sorts by place and says the same thing once", () => {
    const text = "a: 1\nb: 2\n";
    const printed = print(text, problem(text, "b"), problem(text, "a"), problem(text, "b"));
    expect(printed.match(/a\.yaml:\d:\d/g)).toEqual(["a.yaml:1:1", "a.yaml:2:1"]);
  });

  it("prints errors before warnings when it has to stop, and counts the rest", () => {
    const text = "a: 1\nb: 2\n";
    const diagnostics = [problem(text, "a", { severity: "warning" }), problem(text, "b")];
    const printed = printText(diagnostics, {
      files: filesOf({ "a.yaml": text }),
      paint: plainPaint,
      limit: 1,
    });
    expect(printed).toContain("a.yaml:2:1 error");
    expect(printed).not.toContain("warning");
    expect(printed).toContain("1 more");
  });

  it("makes control characters of a file visible", () => {
    const text = "a: \u001b[2J\u202egnp\u0007\n";
    const printed = print(
      text,
      problem(text, "gnp", { message: "Found \u001b]0;x\u0007\n\u202e." }),
    );
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(printed).toContain("Found ␛]0;x␇␊\ufffd.");
    expect(printed).toContain("a: ␛[2J\ufffdgnp␇");
  });

  it("cuts a long line to what surrounds the place", () => {
    const text = `a: "${"x".repeat(5000)}HERE${"y".repeat(5000)}"\n`;
    const printed = print(text, problem(text, "HERE"));
    const lines = printed.split("\n");
    const line = lines.findIndex((each) => each.includes("HERE"));
    expect(lines[line]?.length).toBeLessThan(160);
    expect(lines[line + 1]?.indexOf("^^^^")).toBe(lines[line]?.indexOf("HERE"));
  });

  it("shows the first lines of a place that spans many", () => {
    const text = Array.from({ length: 40 }, (_, index) => `k${index}: 1\n`).join("");
    const printed = print(text, problem(text, text));
    expect(printed.split("\n").length).toBeLessThan(20);
  });

  it("underlines a place on a line with tabs and after a CRLF", () => {
    const text = "a: 1\r\n\tbad: 2\r\n";
    const lines = print(text, problem(text, "bad")).split("\n");
    const line = lines.findIndex((each) => each.includes("bad"));
    expect(lines[line + 1]?.indexOf("^^^")).toBe(lines[line]?.indexOf("bad"));
  });

  it("survives a place at the very end of an unfinished file", () => {
    const text = "a: [";
    expect(
      print(text, problem(text, "", { span: { file: "a.yaml", start: 4, end: 4 } })),
    ).toContain("a.yaml:1:5");
  });
});

describe("printJson", () => {
  it("gives lines and columns from 1 with an exclusive end", () => {
    const text = "a: 1\nbad: 2\n";
    expect(printJson([problem(text, "bad")], filesOf({ "a.yaml": text }))).toEqual([
      {
        code: "yaml/syntax",
        severity: "error",
        message: "Wrong.",
        fix: "Correct it.",
        place: { file: "definitions/a.yaml", line: 2, column: 1, endLine: 2, endColumn: 4 },
        related: [],
      },
    ]);
  });
});

describe("printAnnotations", () => {
  it("escapes what would end a command or a property", () => {
    const text = "bad: 2\n";
    const files: Files = { text: () => text, path: () => "a,b:c%.yaml" };
    expect(printAnnotations([problem(text, "bad", { message: "50%\n::error::x" })], files)).toBe(
      "::error file=a%2Cb%3Ac%25.yaml,line=1,endLine=1,col=1,endColumn=4,title=yaml/syntax" +
        "::50%25%0A::error::x%0ACorrect it.\n",
    );
  });
});
