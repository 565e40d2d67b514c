import { median } from "../median.js";
import type { BenchResult, CandidateResult, CaseResult, Job } from "./bench-result.js";

/** A promise, beside what was measured. */
export interface Goal {
  readonly title: string;
  /** At most this much. */
  readonly limit: number;
  readonly unit: "×" | "ms" | "bytes";
  readonly measured: number;
}

export const isMet = ({ measured, limit }: Goal): boolean => measured <= limit;

/** Level with the first: by as much, two runs of the same code differ. */
const level = 1.1;
const parseLimits = { seed: 0.2, plain: 0.2, github: 0.45, "any-github": 1.5 } as const;

export const judgeGoals = ({ cases, imports }: BenchResult): readonly Goal[] => [
  ...cases.flatMap(judgeCase),
  ...imports.flatMap(({ title, limit, ms }): readonly Goal[] =>
    limit === null ? [] : [{ title, limit, unit: "ms", measured: median(ms) }],
  ),
];

function judgeCase(of: CaseResult): readonly Goal[] {
  const goal = (title: string, limit: number, measured: number | null): readonly Goal[] =>
    measured === null ? [] : [{ title: `${of.title}: ${title}`, limit, unit: "×", measured }];
  const is = { id: "hookscribe", job: "is" } as const;
  const explain = { id: "hookscribe", job: "issues" } as const;
  const rival = fastest(of);
  const sized = smallest(of);
  const { issuesEach = 1, gzip = null } = own(of) ?? {};
  const each = ratio(of, explain, is);
  const explained = of.kind === "seed" ? 1.5 : 1;
  return [
    ...goal("yes, against JSON.parse", parseLimits[of.kind], parsed(of, "hookscribe")),
    ...(of.isDemanding
      ? goal("yes, against ajv", 0.5, ratio(of, is, { id: "ajv", job: "is" }))
      : []),
    ...(rival ? goal(`yes, against ${rival}`, level, ratio(of, is, { id: rival, job: "is" })) : []),
    ...goal(
      "validate a valid payload, against yes",
      1.1,
      ratio(of, { id: "hookscribe", job: "issuesOfValid" }, is),
    ),
    ...(of.kind === "seed" || of.kind === "plain"
      ? goal(
          "all issues, against ajv's",
          explained,
          ratio(of, explain, { id: "ajv", job: "issues" }),
        )
      : []),
    ...goal("all issues, per issue, against yes", 10, each === null ? null : each / issuesEach),
    ...(sized && gzip !== null
      ? [
          {
            title: `${of.title}: size, against ${sized.id}`,
            limit: sized.gzip ?? 0,
            unit: "bytes" as const,
            measured: gzip,
          },
        ]
      : []),
  ];
}

export interface Timed {
  readonly id: string;
  readonly job: Job;
}

/** The median over the processes of how many times as long something took. */
export function ratio(of: CaseResult, what: Timed, than: Timed): number | null {
  const ratios = of.runs.map((run) => {
    const [above, below] = [run[what.id]?.[what.job], run[than.id]?.[than.job]];
    return above === undefined || below === undefined ? NaN : above / below;
  });
  const found = median(ratios);
  return Number.isNaN(found) ? null : found;
}

export const parsed = (of: CaseResult, id: string): number | null =>
  ratio(of, { id, job: "is" }, { id: "JSON.parse", job: "parse" });

const own = ({ candidates }: CaseResult): CandidateResult | undefined =>
  candidates.find(({ id }) => id === "hookscribe");

const faithful = ({ candidates }: CaseResult): readonly CandidateResult[] =>
  candidates.filter(
    ({ id, absent, wrong }) => id !== "hookscribe" && absent === null && wrong === 0,
  );

function fastest(of: CaseResult): string | null {
  const timed = faithful(of).map(({ id }) => ({ id, found: parsed(of, id) ?? Infinity }));
  return timed.toSorted((a, b) => a.found - b.found)[0]?.id ?? null;
}

const smallest = (of: CaseResult): CandidateResult | null =>
  faithful(of)
    .filter(({ gzip }) => gzip !== null)
    .toSorted((a, b) => (a.gzip ?? 0) - (b.gzip ?? 0))[0] ?? null;
