/** What a run spends its time on; a step of several stages of the architecture. */
export type Step = "load" | "parse" | "emit" | "write";

/** Milliseconds by step. */
export type Timing = Readonly<Partial<Record<Step, number>>>;

export interface Clock {
  /** Ends the step before. */
  readonly enter: (step: Step) => void;
  readonly read: () => Timing;
}

export function startClock(): Clock {
  const spent: Partial<Record<Step, number>> = {};
  let current: { readonly step: Step; readonly since: number } | null = null;
  const leave = () => {
    if (current === null) return;
    spent[current.step] = (spent[current.step] ?? 0) + performance.now() - current.since;
  };
  return {
    enter: (step) => {
      leave();
      current = { step, since: performance.now() };
    },
    read: () => {
      leave();
      current = null;
      return { ...spent };
    },
  };
}
