import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listPages } from "../../browser/list-pages.js";
import { benchPaths } from "../bench-paths.js";
import { drawChart } from "../draw-chart.js";
import { writeInputs } from "../generate/write-inputs.js";
import { installPeers } from "../install-peers.js";
import { describeMachine } from "../machine.js";
import type { Measurement } from "../measure-command.js";
import { storeBlock } from "../store-block.js";
import type { BenchResult, LargeResult, SiteResult } from "./bench-result.js";
import { type BuildJob, hookscribeJob, vitepressJob } from "./build-job.js";
import { secondsOf } from "./judge-goals.js";
import { measureEdits } from "./measure-edits.js";
import { measureReading, type SearchHandles } from "./measure-reading.js";
import { printReport } from "./print-report.js";
import { readSiteOptions, siteUsage, type SiteOptions } from "./site-options.js";

const saves = 5;
/** Within the project, as the pages' code is bundled with packages that are looked for in the folders above. */
const folder = join(benchPaths.root, "node_modules/.cache/bench-site");

const handles: { readonly [S in SiteResult["id"]]: SearchHandles } = {
  hookscribe: { key: "/", input: "[role=combobox]", result: "[role=option]" },
  vitepress: { key: "/", input: "#localsearch-input", result: "#localsearch-list [role=option]" },
};

async function bench(options: SiteOptions): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const { sites, fromOutputs } = await measureSites(options);
  const large = options.pages > 0 ? await measureLarge(options.pages) : null;
  const editMs = options.dev ? await measureEdits(saves) : [];
  const result: BenchResult = {
    date: new Date().toISOString().slice(0, 10),
    machine: describeMachine(),
    vitepress: await vitepressVersion(),
    sites,
    fromOutputs,
    large,
    editMs,
  };
  const report = printReport(result);
  console.log(`\n${report}\n`);
  if (options.readme) await storeReport(result, report);
  await rm(folder, { recursive: true, force: true });
}

type Sites = Pick<BenchResult, "sites" | "fromOutputs">;

async function measureSites({ rounds, peer }: SiteOptions): Promise<Sites> {
  const own = join(folder, "hookscribe");
  await cp(benchPaths.definitions, join(own, "definitions"), { recursive: true });
  const ours = hookscribeJob(own, "definitions");
  const again = hookscribeJob(own, "outputs");
  const builds: Measurement[] = [await ours.build()];
  const fromOutputs: Measurement[] = [await again.build()];
  const theirs = peer
    ? await vitepressJob(join(folder, "vitepress"), join(own, "generated/docs"))
    : null;
  const theirBuilds: Measurement[] = theirs ? [await theirs.build()] : [];
  for (let round = 1; round < rounds; round++) {
    builds.push(await ours.build());
    fromOutputs.push(await again.build());
    if (theirs) theirBuilds.push(await theirs.build());
  }
  const sites = [
    await readSite("hookscribe", "hookscribe, from definitions", { job: ours, builds }),
  ];
  if (!theirs) return { sites, fromOutputs };
  const title = "VitePress, default theme and settings";
  const peers = await readSite("vitepress", title, { job: theirs, builds: theirBuilds });
  return { sites: [...sites, peers], fromOutputs };
}

async function readSite(
  id: SiteResult["id"],
  title: string,
  { job, builds }: { readonly job: BuildJob; readonly builds: readonly Measurement[] },
): Promise<SiteResult> {
  const reading = await measureReading(job.site, handles[id]);
  return { id, title, pages: listPages(job.site).length, builds, reading };
}

async function measureLarge(events: number): Promise<LargeResult> {
  const large = join(folder, "large");
  await writeInputs(events, large);
  const job = hookscribeJob(large, "definitions");
  const build = await job.build();
  return { events, pages: listPages(job.site).length, build };
}

async function vitepressVersion(): Promise<string> {
  const path = join(benchPaths.root, "node_modules/vitepress/package.json");
  const { version }: { readonly version: string } = JSON.parse(await readFile(path, "utf8"));
  return version;
}

async function storeReport(result: BenchResult, report: string): Promise<void> {
  await installPeers();
  const results = join(benchPaths.bench, "site/results");
  await mkdir(results, { recursive: true });
  await writeFile(join(results, "site.json"), `${JSON.stringify(result, null, 2)}\n`);
  const own = {
    label: "hookscribe, from outputs",
    value: secondsOf(result.fromOutputs),
    ours: true,
  };
  const bars = [
    own,
    ...result.sites.map((site) => ({
      label: site.title,
      value: secondsOf(site.builds),
      ours: site.id === "hookscribe",
    })),
  ];
  const title = "Building the site of the shipped definitions, cold process";
  drawChart({ title, axis: "seconds, median", format: ".1f", bars }, join(results, "site.svg"));
  const picture = "![Time to build the site](test/bench/site/results/site.svg)";
  await storeBlock("bench:site", `${picture}\n\n${report}`);
}

try {
  await bench(readSiteOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error);
  console.error(`\n${siteUsage}`);
  process.exitCode = 1;
}
