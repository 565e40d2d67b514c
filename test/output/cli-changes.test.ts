import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleCli, runCli } from "../support/command.js";
import { openSandbox, type Sandbox } from "../support/sandbox.js";
import { shopPage, shopVendor } from "../support/shop.js";

const page = (field: string) => shopPage({ id: "orders", field });
const manifest = (name: string) => JSON.stringify({ name, version: "1.0.0" });

const opened: Sandbox[] = [];

beforeAll(() => bundleCli());
afterAll(() => opened.forEach(({ close }) => close()));

interface Repository extends Sandbox {
  readonly git: (...args: readonly string[]) => string;
  readonly commit: () => string;
  readonly run: (...args: readonly string[]) => ReturnType<typeof runCli>;
}

/** A repository with one vendor, committed on `main`, and nothing that the machine's own settings of git could change. */
function openRepository(): Repository {
  const sandbox = openSandbox();
  opened.push(sandbox);
  const { root, write } = sandbox;
  const env = {
    PATH: process.env["PATH"],
    HOME: root,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "A",
    GIT_AUTHOR_EMAIL: "a@shop.example",
    GIT_COMMITTER_NAME: "A",
    GIT_COMMITTER_EMAIL: "a@shop.example",
  };
  const git = (...args: readonly string[]) =>
    execFileSync("git", args, { cwd: root, env, encoding: "utf8" }).trim();
  const commit = () => {
    git("add", "--all");
    git("commit", "--quiet", "--message", "Change");
    return git("rev-parse", "HEAD");
  };
  git("init", "--quiet", "--initial-branch", "main");
  write("definitions/shop/vendor.yaml", shopVendor);
  write("definitions/shop/orders.yaml", page("id"));
  commit();
  const run = (...args: readonly string[]) =>
    runCli(["changes", ...args], { cwd: root, env: { HOME: root } });
  return { ...sandbox, git, commit, run };
}

/** Without the name of a commit. */
const steady = (text: string) => text.replace(/\b[0-9a-f]{7}\b/g, "<commit>");

describe("what it compares with", () => {
  it("is the branch that this one left, whatever came to that since", () => {
    const { write, git, commit, run } = openRepository();
    git("checkout", "--quiet", "-b", "edit");
    write("definitions/shop/orders.yaml", page("number"));
    commit();
    git("checkout", "--quiet", "main");
    write("definitions/shop/more.yaml", shopPage({ id: "more" }));
    commit();
    git("checkout", "--quiet", "edit");
    const { code, out, err } = run();
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(steady(out)).toBe(`@hookscribe/shop major
  model ThingORDERS (in orders.created)
    major  id is gone; it was string, optional; code that reads it does not compile any more
    minor  number is new: string, optional; a payload without it is accepted as before; where it comes, it has to be as documented

Since main (<commit>): major for @hookscribe/shop.
`);
  });

  it("is what was committed, where there is only an edit, or nothing at all", () => {
    const { write, run } = openRepository();
    expect(steady(run().out)).toBe(
      "✓ Nothing that users would notice has changed since main (<commit>).\n",
    );
    write("definitions/shop/orders.yaml", page("id").replace("Something was", "A thing was"));
    expect(run().out).toContain("patch  words of 1 event\n");
  });

  it("is a commit, a tag, or a branch that is named", () => {
    const { write, git, commit, run } = openRepository();
    git("tag", "v1");
    write("definitions/shop/orders.yaml", page("number"));
    const hash = commit();
    expect(run("--since", "v1").out).toMatch(/^Since v1 \([0-9a-f]{7}\): major/m);
    expect(run("--since", hash).out).toContain(`since ${hash}`);
    expect(run("--since", "HEAD~1").out).toContain("major for @hookscribe/shop");
  });

  it("is the same within a hook of git's, which says where its repository is", () => {
    const { root, write } = openRepository();
    write("definitions/shop/orders.yaml", page("number"));
    const env = { HOME: root, GIT_DIR: ".git", GIT_INDEX_FILE: ".git/index" };
    expect(runCli(["changes"], { cwd: root, env }).out).toContain("major for @hookscribe/shop");
  });

  it("is a folder, without git", () => {
    const { write, run, path } = openRepository();
    write("old/shop/vendor.yaml", shopVendor);
    write("old/shop/orders.yaml", page("number"));
    const { out } = runCli(["changes", "--from", path("old")], {
      cwd: path(""),
      env: { PATH: "/nowhere" },
    });
    expect(out).toContain("number is gone");
    expect(run("--from", "old", "--since", "HEAD").err).toContain("cannot be used with");
  });
});

describe("what it cannot compare", () => {
  const codeOf = (text: string) => /^error (\S+)/m.exec(text)?.[1] ?? text;

  it("is told with a code each", () => {
    const { git, run, root } = openRepository();
    expect(codeOf(run("--since", "nothing").err)).toBe("changes/unknown-commit");
    const { err } = runCli(["changes"], { cwd: root, env: { PATH: "/nowhere" } });
    expect(codeOf(err)).toBe("changes/no-git");
    git("branch", "--quiet", "--move", "trunk");
    expect(codeOf(run().err)).toBe("changes/no-base");
    expect(run("--since", "trunk").code).toBe(0);
  });

  it("is a folder without a history", () => {
    const { root, write } = openSandboxWithShop();
    write("definitions/shop/orders.yaml", page("id"));
    const { code, err } = runCli(["changes"], {
      cwd: root,
      env: { GIT_CEILING_DIRECTORIES: root },
    });
    expect([code, codeOf(err)]).toEqual([1, "changes/no-history"]);
  });

  it("is a state without definitions, or with such as no longer pass", () => {
    const { write, remove, commit, run } = openRepository();
    write("definitions/shop/orders.yaml", page("id").replace("type: string", "type: sting"));
    const broken = commit();
    remove("definitions");
    write("other", "");
    const empty = commit();
    write("definitions/shop/vendor.yaml", shopVendor);
    write("definitions/shop/orders.yaml", page("id"));
    commit();
    expect(codeOf(run("--since", empty).err)).toBe("changes/no-definitions");
    const { code, err } = run("--since", broken);
    expect([code, codeOf(err)]).toEqual([1, "changes/earlier-state"]);
    expect(err).toMatch(
      /1 error, the first: shop\/orders\.yaml:\d+: "sting" is not a JSON Schema type/,
    );
  });

  it.each(["--output=taken", "-h", "", "a\nb"])(
    "is %j, which is no option of git's either",
    (name) => {
      const { run, tree } = openRepository();
      const { code, err } = run(`--since=${name}`);
      expect([code, codeOf(err)]).toEqual([1, "changes/unknown-commit"]);
      expect(Object.keys(tree("")).filter((path) => path.includes("taken"))).toEqual([]);
    },
  );

  it("is a link, which a commit cannot follow", () => {
    const { git, write, path, run } = openRepository();
    write("elsewhere/vendor.yaml", shopVendor);
    symlinkSync("../elsewhere", path("definitions/linked"));
    git("add", "--all");
    git("commit", "--quiet", "--message", "Link");
    const { err } = run("--since", "HEAD");
    expect(err).toContain("linked");
  });
});

function openSandboxWithShop(): Sandbox {
  const sandbox = openSandbox();
  opened.push(sandbox);
  sandbox.write("definitions/shop/vendor.yaml", shopVendor);
  return sandbox;
}

describe("what it is asked for besides", () => {
  it("is to fail on a step as large as one that is named", () => {
    const { write, run } = openRepository();
    write("definitions/shop/more.yaml", shopPage({ id: "more" }));
    expect(run("--fail-on", "major").code).toBe(0);
    const { code, err } = run("--fail-on", "minor");
    expect([code, err]).toEqual([1, "✗ The step is minor, and --fail-on is minor.\n"]);
    expect(run("--fail-on", "huge").code).toBe(1);
  });

  it("is one JSON document, of problems as well", () => {
    const { write, run, git } = openRepository();
    write("definitions/shop/orders.yaml", page("number"));
    const told: unknown = JSON.parse(run("--json").out);
    expect(told).toMatchObject({
      ok: true,
      since: { name: "main", commit: git("rev-parse", "HEAD") },
      verdict: "major",
      packages: [
        {
          vendor: "shop",
          package: "@hookscribe/shop",
          verdict: "major",
          subjects: [
            {
              version: null,
              subject: { kind: "model", name: "ThingORDERS" },
              events: ["orders.created"],
              changes: [
                { verdict: "major", kind: "field-removed", at: "id" },
                { verdict: "minor", kind: "field-added", at: "number" },
              ],
            },
          ],
        },
      ],
      changesets: [],
      diagnostics: [],
    });
    const { code, out, err } = run("--json", "--since", "nothing");
    expect([code, err]).toEqual([1, ""]);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      since: null,
      verdict: null,
      diagnostics: [{ code: "changes/unknown-commit" }],
    });
  });
});

describe("changesets", () => {
  function openReleased(): Repository {
    const repository = openRepository();
    repository.write(".changeset/config.json", JSON.stringify({ baseBranch: "main" }));
    repository.write(".changeset/older.md", '---\n"@my/shop": major\n---\n\nOlder.\n');
    repository.write("definitions/shop/package.json", manifest("@my/shop"));
    repository.commit();
    repository.write("definitions/shop/orders.yaml", page("number"));
    return repository;
  }

  const written = ({ tree }: Sandbox) =>
    Object.keys(tree(".changeset")).filter((name) => /-since-.*\.md$/.test(name));

  it("are written for what changed, once", () => {
    const repository = openReleased();
    const { code, out } = repository.run("--changeset");
    expect(code).toBe(0);
    const [name = "", ...others] = written(repository);
    expect(others).toEqual([]);
    expect(out).toContain(`+ .changeset/${name} (@my/shop)`);
    expect(repository.read(`.changeset/${name}`)).toBe(`---
"@my/shop": major
---

What changed for those who read payloads:

- **Breaking:** Model \`ThingORDERS\` (in orders.created): \`id\` is gone; it was string, optional; code that reads it does not compile any more.
- Model \`ThingORDERS\` (in orders.created): \`number\` is new: string, optional; a payload without it is accepted as before; where it comes, it has to be as documented.
`);
    expect(repository.run("--changeset").code).toBe(0);
    repository.write(`.changeset/${name}`, '---\n"@my/shop": major\n---\n\nIn my words.\n');
    const { err } = repository.run("--changeset");
    expect(err).toContain("error changes/changeset-edited");
    expect(repository.read(`.changeset/${name}`)).toContain("In my words");
  });

  it("are not written where one that came since does", () => {
    const repository = openReleased();
    repository.write(".changeset/mine.md", '---\n"@my/shop": major\n---\n\nMine.\n');
    expect(repository.run("--changeset").out).toContain(
      "✓ .changeset/mine.md covers @my/shop already",
    );
    expect(written(repository)).toEqual([]);
    repository.write(".changeset/mine.md", '---\n"@my/shop": minor\n---\n\nMine.\n');
    repository.run("--changeset");
    expect(written(repository)).toHaveLength(1);
  });

  it("need changesets, and a package to release", () => {
    const repository = openReleased();
    repository.remove("definitions/shop/package.json");
    const { code, err } = repository.run("--changeset");
    expect([code, err.split("\n")[0]]).toEqual([1, "error changes/not-released"]);
    repository.remove(".changeset/config.json");
    expect(repository.run("--changeset").err).toContain("error changes/no-changesets");
    expect(written(repository)).toEqual([]);
  });
});
