import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { BenchOptions } from "./bench-options.js";
import type { JobResult, SizeResult } from "./bench-result.js";
import { measureCommand, type Measurement } from "../measure-command.js";
import { measureFolder } from "./measure-folder.js";
import { hookscribeJobs, measureHookscribe } from "./measure-hookscribe.js";
import type { Peer } from "./peers.js";
import { setAside } from "./set-aside.js";
import { writeInputs } from "./write-inputs.js";

/** Above this the slower peers take minutes or run out of memory; no goal needs them there. */
const mostForPeers = 1000;

/** Every tool over one synthetic catalog, interleaved: what slows the machine for a while slows them all. */
export async function measureSize(of: {
  readonly events: number;
  readonly folder: string;
  readonly options: BenchOptions;
}): Promise<SizeResult> {
  const { events, options } = of;
  const folder = join(of.folder, String(events));
  await writeInputs(events, folder);
  const paths = {
    definitions: join(folder, "definitions"),
    output: join(folder, "generated"),
    trash: join(folder, "trash"),
  };
  const definitions = await measureFolder(paths.definitions);
  const peers = events <= mostForPeers ? options.peers : [];
  const measured = new Map<string, Measurement[]>();
  const record = (id: string, measurement: Measurement) => {
    measured.set(id, [...(measured.get(id) ?? []), measurement]);
    const [wall, cpu] = [measurement.wallMs, measurement.cpuMs].map((ms) => (ms / 1000).toFixed(2));
    console.log(`${events} events, ${id}: ${wall} s, ${cpu} s of processor time`);
  };
  for (let round = 1; round <= options.rounds; round += 1) {
    const ours = await measureHookscribe(paths, round);
    for (const { id } of hookscribeJobs) record(id, ours[id]);
    for (const peer of peers) record(peer.id, await measurePeer(peer, folder));
  }
  const ourJobs = hookscribeJobs.map(async (job): Promise<JobResult> => ({
    ...job,
    writes: "types, validators, JSON Schema, OpenAPI, Markdown, packages",
    measurements: measured.get(job.id) ?? [],
    output: await measureFolder(paths.output),
  }));
  const peerJobs = peers.map(async ({ id, title, writes }): Promise<JobResult> => ({
    ...{ id, title, writes },
    measurements: measured.get(id) ?? [],
    output: await measureFolder(peerOutput(id, folder)),
  }));
  return { events, definitions, jobs: await Promise.all([...ourJobs, ...peerJobs]) };
}

async function measurePeer(peer: Peer, folder: string): Promise<Measurement> {
  const output = peerOutput(peer.id, folder);
  await setAside(output, join(folder, "trash"));
  await mkdir(output, { recursive: true });
  return measureCommand(await peer.command({ inputs: folder, output }));
}

const peerOutput = (id: string, folder: string): string => join(folder, "peers", id);
