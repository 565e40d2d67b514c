import { diagnostic, type Report } from "../../diagnostics/diagnostic.js";
import { readBaseBranch } from "./changesets-folder.js";
import { askGit, askGitLine } from "./git.js";

/** A state of a repository. */
export interface Commit {
  /** As people know it: what they named, or the branch that this one will go to. */
  readonly name: string;
  readonly hash: string;
}

/** The commit that a folder's files are compared with: where this branch left the state that is named; `null` when it was told why there is none. */
export function chooseCommit(
  { folder, since }: { readonly folder: string; readonly since: string | null },
  report: Report,
): Commit | null {
  const top = askGit(folder, ["rev-parse", "--show-toplevel"]);
  if (!top.ok) {
    const { problem } = top;
    report(
      problem === null
        ? diagnostic("changes/no-git", null, {})
        : diagnostic("changes/no-history", null, { folder, problem }),
    );
    return null;
  }
  const head = findCommit(folder, "HEAD");
  if (head === null) return missing("HEAD", report);
  if (since === null) return usualCommit({ folder, head }, report);
  const hash = findCommit(folder, since);
  return hash === null ? missing(since, report) : leftAt({ folder, head }, { name: since, hash });
}

function missing(name: string, report: Report): null {
  report(diagnostic("changes/unknown-commit", null, { name }));
  return null;
}

/** What a person may name; nothing that git could take for an option, or that cannot be an argument. */
const findCommit = (folder: string, name: string): string | null =>
  /^[^-\p{Cc}][^\p{Cc}]*$/u.test(name)
    ? askGitLine(folder, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`])
    : null;

interface Here {
  readonly folder: string;
  readonly head: string;
}

/** A branch moves on after another one left it, which is no change of the other. */
function leftAt({ folder, head }: Here, { name, hash }: Commit): Commit {
  return { name, hash: askGitLine(folder, ["merge-base", head, hash]) ?? hash };
}

/** Without a branch to compare with, files that were edited are compared with what was committed. */
function usualCommit(here: Here, report: Report): Commit | null {
  const { folder, head } = here;
  for (const name of usualBranches(folder)) {
    const hash = findCommit(folder, name);
    if (hash !== null) return leftAt(here, { name: name.replace(/^refs\/\w+\//, ""), hash });
  }
  const status = askGit(folder, ["status", "--porcelain", "--", "."]);
  if (status.ok && status.output.length > 0) return { name: "HEAD", hash: head };
  report(diagnostic("changes/no-base", null, {}));
  return null;
}

/** The branch that releases are made of, as changesets knows it, or as it is usually called; the shared one first. */
function usualBranches(folder: string): readonly string[] {
  const own = readBaseBranch(folder);
  const named = [...(own === null ? [] : [own]), "main", "master"].flatMap((name) => [
    `refs/remotes/origin/${name}`,
    `refs/heads/${name}`,
  ]);
  return own === null ? ["refs/remotes/origin/HEAD", ...named] : named;
}
