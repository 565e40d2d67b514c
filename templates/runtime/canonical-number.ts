/**
 * A JSON number as JavaScript writes its value: `1.0` as `1`, `1e3` as `1000`, `-0` as `0`. One that JavaScript's numbers
 * cannot hold stays as it is spelled, so that no two values become one; other words stay as they are.
 */
export function canonicalNumber(token: string): string {
  const whole = /^(-?\d+)(\.0+)?$/.exec(token)?.[1];
  if (whole !== undefined) return whole === "-0" ? "0" : whole;
  // The longest that JavaScript writes has 25 characters; a few more may be zeros.
  if (token.length > 40 || !/\d/.test(token)) return token;
  const text = String(Number(token));
  return significantDigits(text) === significantDigits(token) ? text : token;
}

const significantDigits = (number: string): string =>
  number
    .replace(/e.*/i, "")
    .replace(/\D/g, "")
    .replace(/^0+|0+$/g, "");
