import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { listProject, readProject } from "../support/project-files.js";
import { doors, folderRules } from "./rules.js";

const files = listProject();
const page = readProject("generator/ARCHITECTURE.md");

/** Files and folders of the project, as paths from the root. */
const existing = new Set(files.flatMap((path) => [path, ...ancestors(path)]));

function ancestors(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** What a text in code style names, if it has the form of a file or folder; marks such as `<vendor>` name none. */
function pathsIn(markdown: string): readonly string[] {
  const prose = markdown.replace(/```[\s\S]*?```/g, "");
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text ?? "");
  const form = /^(?:[\w.-]+\/)+[\w.-]*$|^[\w-]+(?:\.[\w-]+)*\.(?:ts|md|ya?ml|json|js|mjs)$/;
  return spans.filter((text) => form.test(text) && !text.startsWith("prettier/"));
}

const stands = (path: string) =>
  ["", "generator/"].some((start) => existing.has(start + path.replace(/\/$/, "")));

interface Row {
  readonly folder: string;
  readonly mayImport: string;
  readonly onlyImporterOf: readonly string[];
}

/** Rows of the table of folders. */
const rows: readonly Row[] = page
  .split("\n")
  .filter((line) => /^\| `/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, folder = "", , mayImport = "", importer = ""]) => ({
    folder: folder.replaceAll("`", ""),
    mayImport,
    onlyImporterOf: [...importer.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ""),
  }));

describe("ARCHITECTURE.md", () => {
  it("names only files and folders that exist", () => {
    expect(pathsIn(page).length).toBeGreaterThan(5);
    expect(pathsIn(page).filter((path) => !stands(path))).toEqual([]);
  });

  it("has in its picture only folders that exist", () => {
    const picture = /```\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    const folders = [...picture.matchAll(/\s(\w+)\/$/gm)].map(([, folder]) => folder ?? "");
    expect(folders.length).toBeGreaterThan(5);
    expect(folders.filter((folder) => !existing.has(`generator/${folder}`))).toEqual([]);
  });

  it("names every folder of the generator", () => {
    const folders = files.flatMap((path) => /^generator\/([^/]+)\//.exec(path)?.[1] ?? []);
    const named = rows.map(({ folder }) => folder);
    const others = [...new Set(folders)].filter((folder) => !page.includes(`\`${folder}/`));
    expect(others.filter((folder) => !named.includes(folder))).toEqual([]);
  });

  it("says of each folder what the tests hold it to", () => {
    const held = folderRules.map(({ folder, says }) => [folder, says]);
    expect(rows.map(({ folder, mayImport }) => [folder, mayImport])).toEqual(held);
  });

  it("says who alone imports what, as the tests hold it", () => {
    for (const { folder, onlyImporterOf } of rows) {
      for (const name of onlyImporterOf) {
        const open = doors.filter((door) => door.package.test(name)).flatMap((door) => door.openTo);
        expect(
          open.some((start) => start.startsWith(`${folder}/`)),
          name,
        ).toBe(true);
      }
    }
  });
});

describe("decisions", () => {
  const decisions = files.filter((path) => path.startsWith("generator/decisions/"));

  it("are numbered from 1 without gaps", () => {
    const numbers = decisions.map((path) => posix.basename(path).slice(0, 5));
    const expected = decisions.map((_, index) => `${String(index + 1).padStart(4, "0")}-`);
    expect(numbers).toEqual(expected);
  });

  it.each(decisions)("%s has a title, and says more", (path) => {
    const [title = "", blank, ...text] = readProject(path).split("\n");
    expect(title).toMatch(/^# \S/);
    expect(blank).toBe("");
    expect(text.join(" ").length).toBeGreaterThan(100);
  });
});

describe("pages for people", () => {
  const pages = files.filter((path) => /^(README|CONTRIBUTING)\.md$/.test(path));

  it("link to files that exist", () => {
    const lost = pages.flatMap((path) => {
      const links = [...readProject(path).matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)/g)];
      const targets = links.map(([, target]) => posix.normalize((target ?? "").replace(/\/$/, "")));
      return targets.filter((target) => !existing.has(target)).map((to) => `${path} → ${to}`);
    });
    expect(lost).toEqual([]);
  });
});

it("decision 0005 names every dependency", () => {
  const decision = readProject("generator/decisions/0005-dependencies.md");
  const named = new Set([...decision.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  const { dependencies, devDependencies } = JSON.parse(readProject("package.json")) as {
    readonly dependencies: object;
    readonly devDependencies: object;
  };
  const all = Object.keys({ ...dependencies, ...devDependencies });
  // Types of what is named, and the compilers that are named as three.
  const others = all.filter((name) => !/^@types\/|^typescript/.test(name));
  expect(others.filter((name) => !named.has(name))).toEqual([]);
});
