import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchPaths } from "../bench-paths.js";
import { drawChart } from "../draw-chart.js";
import { installPeers } from "../install-peers.js";
import { describeMachine } from "../machine.js";
import { runScript } from "../run-script.js";
import { storeBlock } from "../store-block.js";
import type { BenchResult, Load, Round } from "./bench-result.js";
import { bundlePackage } from "./bundle-package.js";
import { composeDelivery } from "./compose-delivery.js";
import { endpoints, type EndpointId } from "./endpoints.js";
import { middle } from "./judge-goals.js";
import { printReport } from "./print-report.js";
import { startEndpoint, type RunningEndpoint } from "./start-endpoint.js";

const usage = `npm run bench:receive -- [options]
  --rounds 7     every endpoint is under load once per round, one after the other
  --seconds 5    for how long
  --no-readme    print the report without storing it`;
const secret = "bench-secret";
const reported = ["fastify", "autocannon", "ajv", "ajv-formats", "@team-plain/typescript-sdk"];

interface BenchOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly readme: boolean;
}

function readOptions(): BenchOptions {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      rounds: { type: "string", default: "7" },
      seconds: { type: "string", default: "5" },
      readme: { type: "boolean", default: true },
    },
  });
  return {
    rounds: wholeNumber(values.rounds),
    seconds: wholeNumber(values.seconds),
    readme: values.readme,
  };
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`"${text}" is not a whole number above zero.`);
}

async function bench(options: BenchOptions): Promise<void> {
  const versions = await installPeers();
  const folder = await mkdtemp(join(tmpdir(), "hookscribe-bench-"));
  const running: RunningEndpoint[] = [];
  try {
    const ours = join(folder, "package.mjs");
    await bundlePackage(ours);
    for (const endpoint of endpoints) running.push(await startEndpoint(endpoint, { secret, ours }));
    // What was compiled in the first seconds is not what is measured.
    await measureRound(running, { folder, seconds: 2 });
    const rounds: Round[] = [];
    for (let round = 0; round < options.rounds; round++)
      rounds.push(await measureRound(running, { folder, seconds: options.seconds }));
    await report(
      {
        date: new Date().toISOString().slice(0, 10),
        machine: describeMachine(),
        versions: Object.fromEntries(reported.map((name) => [name, versions[name] ?? "unknown"])),
        seconds: options.seconds,
        bodyBytes: (await composeDelivery({ version: "2026-04-21", secret })).body.length,
        rounds,
      },
      options,
    );
  } finally {
    for (const endpoint of running) endpoint.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

interface LoadOptions {
  readonly folder: string;
  readonly seconds: number;
}

async function measureRound(
  running: readonly RunningEndpoint[],
  options: LoadOptions,
): Promise<Round> {
  const loads: Partial<Record<EndpointId, Load>> = {};
  for (const one of running) loads[one.endpoint.id] = await measureLoad(one, options);
  const { bare, hmac, hookscribe, ajv, "plain-sdk": sdk } = loads;
  if (!bare || !hmac || !hookscribe || !ajv || !sdk)
    throw new Error("An endpoint was not measured.");
  return { bare, hmac, hookscribe, ajv, "plain-sdk": sdk };
}

async function measureLoad(
  { endpoint, port, usage: readUsage }: RunningEndpoint,
  { folder, seconds }: LoadOptions,
): Promise<Load> {
  const delivery = join(folder, `${endpoint.id}.json`);
  await writeFile(delivery, JSON.stringify(await composeDelivery({ ...endpoint, secret })));
  const before = await readUsage();
  const printed = await runScript({
    args: ["receivers/load.mjs", String(port), String(seconds), delivery],
    cwd: benchPaths.peers,
    timeoutMs: seconds * 1000 + 60_000,
  });
  const after = await readUsage();
  const { perSecond, total, failed, latencyMs }: LoadReport = JSON.parse(printed);
  const events = after.events - before.events;
  if (failed > 0 || events < total)
    throw new Error(`${endpoint.title}: ${failed} of ${total} failed, ${events} dispatched.`);
  const cpuMicroseconds = (after.cpuMicroseconds - before.cpuMicroseconds) / events;
  console.log(`${endpoint.title}: ${perSecond}/s, ${cpuMicroseconds.toFixed(1)} µs`);
  return { perSecond, cpuMicroseconds, latencyMs };
}

interface LoadReport {
  readonly perSecond: number;
  readonly total: number;
  readonly failed: number;
  readonly latencyMs: number;
}

async function report(result: BenchResult, { readme }: BenchOptions): Promise<void> {
  const text = printReport(result);
  console.log(`\n${text}\n`);
  if (!readme) return;
  const results = join(benchPaths.bench, "receive/results");
  await mkdir(results, { recursive: true });
  await writeFile(join(results, "receive.json"), `${JSON.stringify(result, null, 2)}\n`);
  const bars = endpoints.map(({ id, title }) => ({
    label: title,
    value: middle(result, id, "perSecond"),
    ours: id === "hookscribe",
  }));
  drawChart(
    { title: "A Fastify endpoint under load", axis: "requests per second", format: ",.0f", bars },
    join(results, "receive.svg"),
  );
  await storeBlock("bench:receive", text);
}

try {
  await bench(readOptions());
} catch (error) {
  console.error(error);
  console.error(`\n${usage}`);
  process.exitCode = 1;
}
