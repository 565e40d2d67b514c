/** At most so many of a list, evenly from its first to its last; more of them when `LAW_RUNS` multiplies searches. */
export function spread<T>(list: readonly T[], most: number): readonly T[] {
  const wanted = most * Number(process.env["LAW_RUNS"] ?? 1);
  const step = Math.max(1, Math.ceil(list.length / wanted));
  return list.filter((_, index) => index % step === 0);
}
