/** The number that two digits of a text spell; 100, more than any such number, where there are none. */
export function twoDigits(text: string, at: number): number {
  // Only digits differ from "0" in nothing but the last bits, and by less than ten.
  const tens = text.charCodeAt(at) ^ 48;
  const ones = text.charCodeAt(at + 1) ^ 48;
  return tens > 9 || ones > 9 ? 100 : tens * 10 + ones;
}
