import { spawn, type ChildProcess } from "node:child_process";
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { benchPaths } from "../bench-paths.js";
import { measureCommand } from "../measure-command.js";
import { generateArguments } from "./measure-hookscribe.js";

type Outputs = ReadonlyMap<string, string>;

interface Save {
  readonly text: string;
  /** The files that this save changes, as they must be when everything is on disk. */
  readonly changes: Outputs;
}

/**
 * Milliseconds from each of `count` saves of a shipped definition to the moment when the last file that follows from it
 * is on disk. What should be there is found out beforehand, by plain runs over the same definitions.
 */
export async function measureWatch(folder: string, count: number): Promise<readonly number[]> {
  const paths = {
    definitions: join(folder, "definitions"),
    output: join(folder, "watched"),
  };
  await cp(benchPaths.definitions, paths.definitions, { recursive: true });
  await writeFile(join(folder, "package.json"), "{}\n");
  const edited = await firstPage(paths.definitions);
  const original = await readFile(edited, "utf8");
  const first = await expectedOutputs(folder, edited, original);
  const saves = await expectedSaves({ folder, edited, original, first, count });
  await writeFile(edited, original);
  const child = spawn(process.execPath, [...generateArguments(paths), "--watch"], {
    stdio: "ignore",
  });
  try {
    await waitFor(child, paths.output, first);
    const taken: number[] = [];
    for (const save of saves) {
      await sleep(500);
      const saved = performance.now();
      await writeFile(edited, save.text);
      await waitFor(child, paths.output, save.changes);
      taken.push(performance.now() - saved);
    }
    return taken;
  } finally {
    child.kill("SIGINT");
  }
}

async function firstPage(definitions: string): Promise<string> {
  const files = await readdir(definitions, { recursive: true });
  const page = files.sort().find((file) => /\/(?!vendor\.)[^/]+\.yaml$/.test(file));
  if (page === undefined) throw new Error(`There is no definition below ${definitions}.`);
  return join(definitions, page);
}

async function expectedSaves(of: {
  readonly folder: string;
  readonly edited: string;
  readonly original: string;
  readonly first: Outputs;
  readonly count: number;
}): Promise<readonly Save[]> {
  const saves: Save[] = [];
  let before = of.first;
  for (let number = 1; number <= of.count; number += 1) {
    const text = of.original.replace(/^( +summary: ).*$/m, `$1Saved ${number} times.`);
    const after = await expectedOutputs(of.folder, of.edited, text);
    const changes = new Map([...after].filter(([path, found]) => before.get(path) !== found));
    if (changes.size === 0) throw new Error(`Saving ${of.edited} changes no output.`);
    saves.push({ text, changes });
    before = after;
  }
  return saves;
}

async function expectedOutputs(folder: string, edited: string, text: string): Promise<Outputs> {
  await writeFile(edited, text);
  const output = join(folder, "expected");
  const definitions = join(folder, "definitions");
  await measureCommand({ args: generateArguments({ definitions, output }) });
  const entries = await readdir(output, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [relative(output, path), await readFile(path, "utf8")] as const;
      }),
    ),
  );
}

/** Looks every few milliseconds, at the files that still differ only. */
async function waitFor(child: ChildProcess, output: string, expected: Outputs): Promise<void> {
  const deadline = performance.now() + 60_000;
  let open = [...expected];
  while (open.length > 0) {
    if (child.exitCode !== null) throw new Error(`The watcher ended with ${child.exitCode}.`);
    if (performance.now() > deadline) {
      throw new Error(`The watcher did not write ${open.map(([path]) => path).join(", ")}.`);
    }
    const found = await Promise.all(
      open.map(([path]) => readFile(join(output, path), "utf8").catch(() => null)),
    );
    open = open.filter(([, text], index) => found[index] !== text);
    if (open.length > 0) await sleep(5);
  }
}
