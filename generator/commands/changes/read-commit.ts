import { diagnostic, type Report } from "../../diagnostics/diagnostic.js";
import { compareText, isDefinitionFile, isHidden, type SourceFile } from "../../source/load.js";
import type { Commit } from "./choose-commit.js";
import { askGit } from "./git.js";

interface Listed {
  readonly mode: string;
  readonly object: string;
  /** From the folder. */
  readonly path: string;
}

/** The definitions as a commit has them; `null` when it was told why they cannot be read. */
export function readCommit(
  { folder, commit }: { readonly folder: string; readonly commit: Commit },
  report: Report,
): readonly SourceFile[] | null {
  const fail = (problem: string | null) => {
    report(diagnostic("changes/no-history", null, { folder, problem: problem ?? "no git" }));
    return null;
  };
  const listing = askGit(folder, ["ls-tree", "-r", "-z", commit.hash]);
  if (!listing.ok) return fail(listing.problem);
  const entries = parseListing(listing.output).filter(
    ({ path }) => !path.split("/").some(isHidden),
  );
  const link = entries.find(isLink);
  if (link) return fail(`${link.path} is a link in ${commit.name}, which cannot be followed there`);
  const files = entries.filter(({ path }) => isDefinitionFile(path));
  if (files.length === 0) {
    report(diagnostic("changes/no-definitions", null, { folder, state: commit.name }));
    return null;
  }
  const input = files.map(({ object }) => `${object}\n`).join("");
  const contents = askGit(folder, ["cat-file", "--batch"], input);
  if (!contents.ok) return fail(contents.problem);
  const texts = parseContents(contents.output);
  return files
    .map(({ path }, index) => ({ path, text: texts[index] ?? "" }))
    .sort((a, b) => compareText(a.path, b.path));
}

/** A link, or another repository, that may stand for definitions or for a folder of them. */
const isLink = ({ mode, path }: Listed): boolean =>
  (mode === "120000" || mode === "160000") && (isDefinitionFile(path) || !/\.[^/]*$/.test(path));

/** `<mode> <type> <object>\t<path>`, each ended by a zero byte. */
const parseListing = (output: Buffer): readonly Listed[] =>
  output
    .toString("utf8")
    .split("\0")
    .flatMap((line) => {
      const [, mode = "", object = "", path = ""] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line) ?? [];
      return mode === "" ? [] : [{ mode, object, path }];
    });

/** `<object> <type> <bytes>\n<content>\n` for each. */
function parseContents(output: Buffer): readonly string[] {
  const texts: string[] = [];
  for (let start = 0; start < output.length;) {
    const end = output.indexOf("\n", start);
    const size = Number(output.toString("utf8", start, end).split(" ").at(-1));
    const text = output.toString("utf8", end + 1, end + 1 + size);
    texts.push(text.replace(/^\uFEFF/, ""));
    start = end + size + 2;
  }
  return texts;
}
