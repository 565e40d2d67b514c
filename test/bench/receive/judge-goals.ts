import { median } from "../median.js";
import type { BenchResult, Load } from "./bench-result.js";
import { endpoints, type EndpointId } from "./endpoints.js";

/** A promise about speed, beside what was measured. */
export interface Goal {
  readonly title: string;
  /** At least this many times the other's requests per second. */
  readonly limit: number;
  readonly measured: number;
}

export const isMet = ({ measured, limit }: Goal): boolean => measured >= limit;

/** An endpoint that only verifies is no rival: it says how much of the first goal is left to one that verifies. */
export const judgeGoals = (result: BenchResult): readonly Goal[] =>
  endpoints
    .filter(({ id }) => id !== "hookscribe" && id !== "hmac")
    .map(({ id, title }) => ({
      title: `requests per second, against ${title}`,
      limit: id === "bare" ? 0.9 : 1,
      measured: compare(result, "hookscribe", id),
    }));

/** How many times the requests per second of another: the median over the rounds. */
export const compare = ({ rounds }: BenchResult, id: EndpointId, other: EndpointId): number =>
  median(rounds.map((round) => round[id].perSecond / round[other].perSecond));

/** The median over the rounds. */
export const middle = ({ rounds }: BenchResult, id: EndpointId, figure: keyof Load): number =>
  median(rounds.map((round) => round[id][figure]));
