import type { Machine } from "../machine.js";
import type { EndpointId } from "./endpoints.js";

/** Everything one run of the benchmark found out; stored as `results/receive.json`. */
export interface BenchResult {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly machine: Machine;
  /** Of Fastify and the peers, by package name. */
  readonly versions: Readonly<Record<string, string>>;
  /** Seconds that each endpoint was under load in each round. */
  readonly seconds: number;
  /** Bytes of the delivery that is sent. */
  readonly bodyBytes: number;
  readonly rounds: readonly Round[];
}

/** Every endpoint once, one after the other. */
export type Round = { readonly [endpoint in EndpointId]: Load };

export interface Load {
  /** Requests per second. */
  readonly perSecond: number;
  /** Processor time of the server per request, all its threads together. */
  readonly cpuMicroseconds: number;
  readonly latencyMs: number;
}
