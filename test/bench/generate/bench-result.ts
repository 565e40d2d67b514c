import type { Machine } from "../machine.js";
import type { Measurement } from "../measure-command.js";

/** Everything one run of the benchmark found out; stored as `results/generate.json`. */
export interface BenchResult {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly machine: Machine;
  /** Of hookscribe and the peers, by package name. */
  readonly versions: Readonly<Record<string, string>>;
  readonly rounds: number;
  readonly sizes: readonly SizeResult[];
  /** Milliseconds from a save to the last output on disk; empty when it was not measured. */
  readonly watchMs: readonly number[];
}

export interface SizeResult {
  readonly events: number;
  readonly definitions: Volume;
  readonly jobs: readonly JobResult[];
}

export interface JobResult {
  /** `hookscribe cold`, `hookscribe unchanged`, … or the id of a peer. */
  readonly id: string;
  readonly title: string;
  readonly writes: string;
  /** One per round. */
  readonly measurements: readonly Measurement[];
  /** What lay in the output folder afterwards. */
  readonly output: Volume;
}

export interface Volume {
  readonly files: number;
  readonly bytes: number;
}
