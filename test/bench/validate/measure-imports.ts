import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchPaths } from "../bench-paths.js";
import { runScript } from "../run-script.js";
import type { BenchCase } from "./bench-case.js";
import type { ImportResult } from "./bench-result.js";
import { caseFolder } from "./write-case.js";

interface Imported {
  readonly title: string;
  readonly limit: number | null;
  readonly module: string;
  readonly payload: string;
}

/** Fresh processes, one import each, in turns: our built packages, and what the peers make of the same event. */
export async function measureImports(
  cases: readonly BenchCase[],
  { peers, processes }: { readonly peers: readonly string[]; readonly processes: number },
): Promise<readonly ImportResult[]> {
  await runScript({ args: [benchPaths.cli, "build"], cwd: benchPaths.root, timeoutMs: 240_000 });
  const folder = await mkdtemp(join(tmpdir(), "hookscribe-imports-"));
  try {
    const imported = await writeModules(cases, { folder, peers });
    const results = imported.map((each) => ({ ...each, ms: [] as number[] }));
    for (let round = 0; round < processes; round++) {
      for (const { module, payload, ms } of results) ms.push(await firstAnswer(module, payload));
    }
    return results.map(({ title, limit, ms }) => ({ title, limit, ms }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeModules(
  cases: readonly BenchCase[],
  { folder, peers }: { readonly folder: string; readonly peers: readonly string[] },
): Promise<readonly Imported[]> {
  const imported: Imported[] = [];
  for (const { id, title, contract } of cases) {
    if (contract === null) continue;
    const { vendor, module, name } = contract;
    const dist = join(benchPaths.root, "generated/packages", vendor, "dist");
    const payload = join(caseFolder(id), "first.json");
    const write = async (file: string, from: string) => {
      const path = join(folder, file);
      const text = `import { ${name} } from ${JSON.stringify(join(dist, from))};\nexport const { is } = ${name};\n`;
      await writeFile(path, text);
      return path;
    };
    const one = await write(`${id}.mjs`, `${module}.js`);
    imported.push({ title: `${title}: hookscribe, one event`, limit: 5, module: one, payload });
    const all = await write(`${id}-all.mjs`, "index.js");
    const whole = `${title}: hookscribe, all events of the vendor`;
    imported.push({ title: whole, limit: 15, module: all, payload });
    const built = await readdir(caseFolder(id));
    for (const peer of peers.filter((each) => built.includes(`${each}.mjs`))) {
      const path = join(caseFolder(id), `${peer}.mjs`);
      imported.push({ title: `${title}: ${peer}`, limit: null, module: path, payload });
    }
  }
  return imported;
}

async function firstAnswer(module: string, payload: string): Promise<number> {
  const script = join(benchPaths.peers, "validators/first-answer.mjs");
  return Number(await runScript({ args: [script, module, payload], timeoutMs: 60_000 }));
}
