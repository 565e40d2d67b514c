import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { benchPaths } from "../bench-paths.js";
import { measureCommand, type Measurement } from "../measure-command.js";
import { setAside } from "./set-aside.js";

/** What a person waits for: nothing there yet, a fresh checkout with caches, nothing to do, one file changed. */
export const hookscribeJobs = [
  { id: "cold", title: "hookscribe, cold" },
  { id: "warm", title: "hookscribe, warm caches, no outputs" },
  { id: "unchanged", title: "hookscribe, nothing changed" },
  { id: "edited", title: "hookscribe, one file edited" },
] as const;

export type HookscribeJob = (typeof hookscribeJobs)[number]["id"];

export interface HookscribePaths {
  readonly definitions: string;
  readonly output: string;
  /** For what is in the way of the next run. */
  readonly trash: string;
}

/** One round of all four, in an order in which each leaves what the next one needs. */
export async function measureHookscribe(
  paths: HookscribePaths,
  round: number,
): Promise<Readonly<Record<HookscribeJob, Measurement>>> {
  const run = () => measureCommand({ args: generateArguments(paths) });
  const cache = cacheFolder(paths.definitions);
  await setAside(paths.output, paths.trash);
  await setAside(cache, paths.trash);
  const cold = await run();
  await setAside(paths.output, paths.trash);
  for (const file of await stateFiles(cache)) await setAside(file, paths.trash);
  const warm = await run();
  const unchanged = await run();
  const note = `Looked at again in round ${round}.`;
  const undo = await editOneFile(paths.definitions, note);
  const edited = await run();
  await undo();
  for (const output of ["docs", "packages", "schemas"]) {
    await requireText(join(paths.output, output, editedVendor), note);
  }
  return { cold, warm, unchanged, edited };
}

export const generateArguments = ({
  definitions,
  output,
}: Omit<HookscribePaths, "trash">): readonly string[] => [
  benchPaths.cli,
  "generate",
  ...["--definitions", definitions],
  ...["--out", output],
];

/** Where hookscribe keeps its caches: the folder of the definitions is a project, for it has a `package.json`. */
const cacheFolder = (definitions: string): string =>
  join(dirname(definitions), "node_modules/.cache/hookscribe");

/** What the last run knew of its outputs; what it remembers of texts, parsed or formatted, is no part of it. */
async function stateFiles(cache: string): Promise<readonly string[]> {
  const files = await readdir(cache);
  return files.filter((file) => /state/.test(file)).map((file) => join(cache, file));
}

const editedVendor = "vendor-01";

/** Changes what one event says of itself, which shows in every output; resolves to what changes it back. */
async function editOneFile(definitions: string, note: string): Promise<() => Promise<void>> {
  const file = join(definitions, editedVendor, "order-created.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replaceAll("summary: The order was created.", `summary: ${note}`));
  return () => writeFile(file, text);
}

/** A run that is fast because it wrote nothing must not count. */
async function requireText(folder: string, text: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    if ((await readFile(join(entry.parentPath, entry.name), "utf8")).includes(text)) return;
  }
  throw new Error(`Nothing below ${folder} says "${text}".`);
}
