import type { Machine } from "../machine.js";
import type { BenchCase } from "./bench-case.js";

/** Everything one run of the benchmark found out; stored as `results/validate.json`. */
export interface BenchResult {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  /** Processes per case, and rounds within each. */
  readonly runs: number;
  readonly rounds: number;
  readonly cases: readonly CaseResult[];
  readonly imports: readonly ImportResult[];
}

export interface CaseResult {
  readonly id: string;
  readonly title: string;
  readonly kind: BenchCase["kind"];
  /** Whether formats or unions occur. */
  readonly isDemanding: boolean;
  /** Bytes of all valid payloads, and their number. */
  readonly payloads: { readonly count: number; readonly bytes: number; readonly invalid: number };
  /** Values that all candidates were asked about before they were timed. */
  readonly judged: number;
  readonly candidates: readonly CandidateResult[];
  /** One per process. */
  readonly runs: readonly RunResult[];
}

export interface CandidateResult {
  readonly id: string;
  /** Why the candidate has no part in the case; `null` when it has. */
  readonly absent: string | null;
  /** How many values it judged otherwise than JSON Schema does. */
  readonly wrong: number;
  /** Issues per invalid payload, on average. */
  readonly issuesEach: number;
  /** Bundled, minified and gzipped, in bytes; `null` for what compiles when the program runs. */
  readonly gzip: number | null;
}

/** Nanoseconds per payload, by job: `parse` of `JSON.parse`, `is`, `issues`, … of each candidate. */
export type RunResult = Readonly<Record<string, Readonly<Partial<Record<Job, number>>>>>;

export type Job = "parse" | "is" | "issuesOfValid" | "isNot" | "issues";

export interface ImportResult {
  readonly title: string;
  /** At most this many milliseconds, where that is a goal. */
  readonly limit: number | null;
  /** From the import to the first answer, one per process. */
  readonly ms: readonly number[];
}
