import { describe, expect, it } from "vitest";
import { listProject, readProject } from "../support/project-files.js";

/** What tells of the machine on which a file was written. In brackets, so that this file does not tell on itself. */
const traces: readonly RegExp[] = [
  /(?<![\w.)\]}-])[/]work[/](?=[a-z.])/,
  /(?<![\w.)\]}-])[/]root[/](?=[\w.])/,
  /(?<![\w.)\]}-])[/]home[/](?=[\w.])/,
  /(?<![\w.)\]}-])[/]Users[/](?=[\w.])/,
  /[C]:\\+Users/,
  /(?<![\w.])[/]tmp[/](?=[\w.])/,
  /[.][.][/][.]library/,
  /_auth[T]oken/,
];

/** Addresses in lock files other than that of the public registry, or of a folder of the project itself. */
const resolved = /"resolved": "(?!https:\/\/registry\.npmjs\.org\/|definitions[/"])[^"]*"?/;
const otherRegistry = /https?:\/\/[\w.-]*(?:artifactory|nexus|verdaccio|pkgs\.dev)[\w.-]*/i;

const text = /\.(?:[mc]?[jt]sx?|json|ya?ml|md|html|css|svg|sh|txt)$|(?:^|\/)[^.]+$|\/\.[^/]+$/;
const files = listProject().filter((path) => text.test(path));

describe("the project", () => {
  it("names no path or registry of a machine", () => {
    const found = files.flatMap((path) => {
      const content = readProject(path);
      const patterns = /package-lock\.json$/.test(path)
        ? [...traces, resolved]
        : [...traces, otherRegistry];
      return patterns.flatMap((pattern) => {
        const [match] = pattern.exec(content) ?? [];
        return match === undefined ? [] : [`${path}: ${match}`];
      });
    });
    expect(found).toEqual([]);
  });
});

describe("the patterns themselves", () => {
  const slash = "/";
  it.each([
    `"${slash}work${slash}main"`,
    `in ${slash}root${slash}.cache`,
    `file://${slash}home${slash}me`,
    `${slash}tmp${slash}brief`,
  ])("find %s", (line) => {
    expect(traces.some((pattern) => pattern.test(line))).toBe(true);
  });

  it.each(["docs/work/page", "../home/index.md", "https://shop.example/home/page", "work/main"])(
    "leave %s",
    (line) => {
      expect(traces.some((pattern) => pattern.test(line))).toBe(false);
    },
  );
});
