import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readProject } from "../support/project-files.js";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions: unknown; readonly steps: Step[] }>
  >;
}

const workflow = parse(readProject(".github/workflows/pages.yml")) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

describe("the workflow that publishes the site", () => {
  it("runs others' code only as it was when it was looked at", () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(3);
    expect(used.filter((each) => !/^actions\/[\w-]+@[\da-f]{40}$/.test(each))).toEqual([]);
  });

  it("may write nothing but the published pages", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(workflow.jobs["build"]?.permissions).toEqual({ contents: "read", pages: "read" });
    expect(workflow.jobs["deploy"]?.permissions).toEqual({ pages: "write", "id-token": "write" });
  });

  it("builds what is committed, for the place where it will be", () => {
    const commands = steps.flatMap(({ run }) => run ?? []);
    const { scripts } = JSON.parse(readProject("package.json")) as { scripts: object };
    const named = commands.flatMap((run) => /^npm run (\S+)/.exec(run)?.[1] ?? []);
    expect(named).toEqual(["check", "docs:build"]);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const build = steps.find(({ run }) => run === "npm run docs:build");
    expect(Object.keys(build?.env ?? {})).toEqual(["DOCS_BASE", "DOCS_ORIGIN"]);
    const upload = steps.find(({ uses }) => uses?.startsWith("actions/upload-pages-artifact@"));
    expect(readProject(".gitignore")).toContain(`/${upload?.with?.["path"] ?? ""}/\n`);
  });
});
