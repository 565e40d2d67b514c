/**
 * A JSON number as JavaScript writes its value: `1.0` as `1`, `1e3` as `1000`, `-0` as `0`. One that JavaScript's numbers
 * cannot hold stays as it is spelled, so that no two values become one; but a whole one has no fraction either.
 */
export function canonicalNumber(token: string): string {
  const text = String(Number(token));
  // The longest that JavaScript writes has 25 characters; a few more may be zeros.
  const isHeld = token.length < 40 && significantDigits(text) === significantDigits(token);
  return isHeld ? text : token.replace(/\.0+$/, "");
}

const significantDigits = (number: string): string =>
  number.replace(/e.*|\D/gi, "").replace(/^0+|0+$/g, "");
