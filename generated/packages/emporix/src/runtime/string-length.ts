/** Lengths count code points, as JSON Schema does; a lone surrogate is one. */

export function hasAtLeast(text: string, min: number): boolean {
  // A code point takes one or two units, so most texts are judged without being read.
  if (text.length < min) return false;
  return text.length >= 2 * min || codePoints(text) >= min;
}

export function hasAtMost(text: string, max: number): boolean {
  if (text.length <= max) return true;
  return text.length <= 2 * max && codePoints(text) <= max;
}

export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
