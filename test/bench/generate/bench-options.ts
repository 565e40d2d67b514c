import { parseArgs } from "node:util";
import { peers, type Peer } from "./peers.js";

export interface BenchOptions {
  /** Numbers of events, smallest first. */
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly peers: readonly Peer[];
  /** Whether the README's block and the stored results are rewritten. */
  readonly readme: boolean;
  /** Whether the latency of `--watch` is measured. */
  readonly watch: boolean;
}

export const benchUsage = `npm run bench:generate -- [options]
  --sizes 100,1000,5000   events in the synthetic catalogs; peers run up to 1,000
  --rounds 5              every tool runs once per round, one after the other
  --peers a,b | none      ${peers.map((peer) => peer.id).join(", ")}
  --no-watch              skip the latency of watch mode
  --no-readme             print the report without storing it`;

/** Reads the arguments; throws with what is wrong about them. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      sizes: { type: "string", default: "100,1000,5000" },
      rounds: { type: "string", default: "5" },
      peers: { type: "string" },
      readme: { type: "boolean", default: true },
      watch: { type: "boolean", default: true },
    },
  });
  return {
    sizes: values.sizes
      .split(",")
      .map(wholeNumber)
      .sort((a, b) => a - b),
    rounds: wholeNumber(values.rounds),
    peers: values.peers === undefined ? peers : readPeers(values.peers),
    readme: values.readme,
    watch: values.watch,
  };
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`"${text}" is not a whole number above zero.`);
}

function readPeers(text: string): readonly Peer[] {
  if (text === "none") return [];
  return text.split(",").map((id) => {
    const peer = peers.find((each) => each.id === id);
    if (peer === undefined) throw new Error(`There is no peer "${id}".`);
    return peer;
  });
}
