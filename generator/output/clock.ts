export const stages = ["load", "parse", "emit", "write"] as const;
export type Stage = (typeof stages)[number];

/** Milliseconds by stage. */
export type Timing = Readonly<Partial<Record<Stage, number>>>;

export interface Clock {
  /** Ends the stage before. */
  readonly enter: (stage: Stage) => void;
  readonly read: () => Timing;
}

export function startClock(): Clock {
  const spent: Partial<Record<Stage, number>> = {};
  let current: { readonly stage: Stage; readonly since: number } | null = null;
  const leave = () => {
    if (current === null) return;
    spent[current.stage] = (spent[current.stage] ?? 0) + performance.now() - current.since;
  };
  return {
    enter: (stage) => {
      leave();
      current = { stage, since: performance.now() };
    },
    read: () => {
      leave();
      current = null;
      return { ...spent };
    },
  };
}
