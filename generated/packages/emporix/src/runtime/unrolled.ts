/** What is rewritten, and other escapes, so that nothing within them is. */
const parts = /(\\[dsw]|\[(?:\\.|[^\\\]])*\])(?:\{(\d\d?)\}(?!\?))?|\\.|\((?!\?)/gi;

/**
 * An expression that accepts the same texts, for asking only whether it does: `[a-z]{3}` is `[a-z][a-z][a-z]`, and groups
 * keep nothing. Engines take twice as long to count repetitions, and as long again to keep what groups found. The
 * expression must not refer to its groups.
 */
// @__NO_SIDE_EFFECTS__
export function unrolled({ source, flags }: RegExp): RegExp {
  const rewrite = (whole: string, part?: string, times?: string): string => {
    if (part !== undefined && times !== undefined) return part.repeat(Number(times));
    return whole === "(" ? "(?:" : whole;
  };
  return new RegExp(source.replace(parts, rewrite), flags);
}
