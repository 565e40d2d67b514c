/**
 * Whether a text is an address of the plainest kind, as most are: a scheme of letters, `://`, and then only characters
 * that may stand anywhere in an address. Of any other address this says nothing.
 */
export function isPlainAddress(text: string): boolean {
  const colon = text.indexOf("://");
  if (colon < 1) return false;
  for (let index = 0; index < colon; index++) {
    const letter = text.charCodeAt(index) | 32;
    if (letter < 97 || letter > 122) return false;
  }
  for (let index = colon + 3; index < text.length; index++) {
    if (!isPlain(text.charCodeAt(index))) return false;
  }
  return true;
}

/** Letters, digits and `-._~!$&'()*+,;=/?`. */
export function isPlain(char: number): boolean {
  if (char > 96) return char < 123 || char === 126;
  if (char > 61) return (char > 62 && char < 91 && char !== 64) || char === 95;
  return (char > 35 && char !== 37 && char !== 58 && char !== 60) || char === 33;
}
