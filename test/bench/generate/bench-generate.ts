import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPeers } from "../install-peers.js";
import { describeMachine } from "../machine.js";
import { benchUsage, readBenchOptions, type BenchOptions } from "./bench-options.js";
import type { BenchResult } from "./bench-result.js";
import { measureSize } from "./measure-size.js";
import { printReport } from "./print-report.js";
import { storeReport } from "./store-report.js";
import { measureWatch } from "./watch-latency.js";

const savesInWatchMode = 10;

async function bench(options: BenchOptions): Promise<void> {
  const versions = options.peers.length > 0 ? await installPeers() : {};
  const folder = await mkdtemp(join(tmpdir(), "hookscribe-bench-"));
  try {
    const sizes = [];
    for (const events of options.sizes) sizes.push(await measureSize({ events, folder, options }));
    const result: BenchResult = {
      date: new Date().toISOString().slice(0, 10),
      machine: describeMachine(),
      versions: Object.fromEntries(
        options.peers.map((peer) => [peer.package, versions[peer.package] ?? "unknown"]),
      ),
      rounds: options.rounds,
      sizes,
      watchMs: options.watch ? await measureWatch(join(folder, "watch"), savesInWatchMode) : [],
    };
    const report = printReport(result);
    console.log(`\n${report}\n`);
    if (options.readme) await storeReport(result, report);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

try {
  await bench(readBenchOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error);
  console.error(`\n${benchUsage}`);
  process.exitCode = 1;
}
