/** A request with the verdict on it. */
export interface SigningVector {
  /** What is right or wrong with it, in a few words. */
  readonly what: string;
  /** Why it is refused; `null` when it is accepted. */
  readonly reason: string | null;
  readonly body: string;
  readonly headers: { readonly [name: string]: string };
  readonly secrets: readonly string[];
  readonly now: Date;
  /** Seconds; `null` where no time is checked. */
  readonly tolerance: number | null;
}

/** When every request of the vectors is sent. */
export const sentAt: Date = new Date("2026-01-02T03:04:05.000Z");

export const secondsLater = (seconds: number): Date => new Date(sentAt.getTime() + seconds * 1000);

/** A text of the same length that differs in its first character, a hexadecimal digit. */
export const spoil = (text: string): string => (text.startsWith("0") ? "1" : "0") + text.slice(1);

/** A vector that differs in a few things from one that is accepted. */
export const vary =
  (right: SigningVector) =>
  (what: string, reason: string | null, changes: Partial<SigningVector> = {}): SigningVector => ({
    ...right,
    ...changes,
    what,
    reason,
  });

/** The verdicts on one request at different times. */
export const vectorsOfTime = (
  right: SigningVector,
  tolerance: number,
): readonly SigningVector[] => {
  const varied = vary(right);
  return [
    varied("as late as is tolerated", null, { now: secondsLater(tolerance) }),
    varied("too late", "expired", { now: secondsLater(tolerance + 1) }),
    varied("as early as is tolerated", null, { now: secondsLater(-tolerance) }),
    varied("too early", "too-early", { now: secondsLater(-tolerance - 1) }),
  ];
};
