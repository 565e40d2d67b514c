import type { Candidate } from "./identification.js";

/** A candidate with what it weighs beside others. */
export interface Weighed {
  /** Id of the vendor. */
  readonly vendor: string;
  /** The candidate. Telling what keeps a request from being one takes time, so it is told of a few only. */
  readonly tell: () => Candidate;
  /** Whether the request is what the vendor documents, as far as that can be told. */
  readonly fits: boolean;
  /** Compared from left to right; more weighs more. */
  readonly weight: readonly number[];
}

/** Heaviest first; candidates of one weight stay in their order. */
export function compareWeights(one: Weighed, other: Weighed): number {
  const at = one.weight.findIndex((weight, index) => weight !== other.weight[index]);
  return at < 0 ? 0 : (other.weight[at] ?? 0) - (one.weight[at] ?? 0);
}
