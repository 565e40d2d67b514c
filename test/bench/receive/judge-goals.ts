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

export const judgeGoals = ({ rounds }: BenchResult): readonly Goal[] =>
  endpoints
    .filter(({ id }) => id !== "hookscribe")
    .map(({ id, title }) => ({
      title: `requests per second, against ${title}`,
      limit: id === "bare" ? 0.9 : 1,
      measured: median(rounds.map((round) => round.hookscribe.perSecond / round[id].perSecond)),
    }));

/** The median over the rounds. */
export const middle = ({ rounds }: BenchResult, id: EndpointId, figure: keyof Load): number =>
  median(rounds.map((round) => round[id][figure]));
