import { parseArgs } from "node:util";
import { peers, type Candidate } from "./candidates.js";

export interface BenchOptions {
  /** Only cases whose id holds one of these. */
  readonly cases: readonly string[];
  /** Processes per case. */
  readonly runs: number;
  /** Rounds within a process, each of which times every candidate once. */
  readonly rounds: number;
  readonly peers: readonly Candidate[];
  /** Whether the time from an import to the first answer is measured. */
  readonly imports: boolean;
  /** Whether the README's block and the stored results are rewritten. */
  readonly readme: boolean;
}

export const benchUsage = `npm run bench:validate -- [options]
  --cases a,b      only cases whose id holds one of these words
  --runs 3         processes per case
  --rounds 21      rounds within each, in which every candidate is timed once
  --peers a,b      ${peers.map((peer) => peer.id).join(", ")}
  --no-imports     skip the time from an import to the first answer
  --no-readme      print the report without storing it`;

/** Reads the arguments; throws with what is wrong about them. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      cases: { type: "string", default: "" },
      runs: { type: "string", default: "3" },
      rounds: { type: "string", default: "21" },
      peers: { type: "string", default: peers.map(({ id }) => id).join(",") },
      imports: { type: "boolean", default: true },
      readme: { type: "boolean", default: true },
    },
  });
  return {
    cases: values.cases.split(","),
    runs: wholeNumber(values.runs),
    rounds: wholeNumber(values.rounds),
    peers: readPeers(values.peers),
    imports: values.imports,
    readme: values.readme,
  };
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`"${text}" is not a whole number above zero.`);
}

function readPeers(text: string): readonly Candidate[] {
  return text.split(",").map((id) => {
    const peer = peers.find((each) => each.id === id);
    if (peer === undefined) throw new Error(`There is no peer "${id}".`);
    return peer;
  });
}
