const rightToLeft =
  /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}\p{sc=Samaritan}\p{sc=Mandaic}]/u;
const arabicDigit = /[\u0660-\u0669]/;
const europeanDigit = /[0-9\u06F0-\u06F9]/;

/**
 * RFC 5893, section 2: in a host name with a right-to-left letter, every label keeps to one direction. Directions are
 * read from scripts, because regular expressions cannot ask for the bidi class itself.
 */
export function followsBidiRule(labels: readonly string[]): boolean {
  const chars = labels.map((label) => [...label].filter((char) => !/\p{Mn}/u.test(char)));
  if (!chars.flat().some(isLetterFromRight)) return true;
  return chars.every((label) => {
    const [first = "", last = ""] = [label.at(0), label.at(-1)];
    if (europeanDigit.test(first) || arabicDigit.test(first)) return false;
    if (!isLetterFromRight(first))
      return !label.some((c) => isLetterFromRight(c) || arabicDigit.test(c));
    const mixed =
      label.some((c) => arabicDigit.test(c)) && label.some((c) => europeanDigit.test(c));
    const ends = isLetterFromRight(last) || arabicDigit.test(last) || europeanDigit.test(last);
    return ends && !mixed && !label.some((char) => /\p{L}/u.test(char) && !isLetterFromRight(char));
  });
}

const isLetterFromRight = (char: string) =>
  rightToLeft.test(char) && !arabicDigit.test(char) && !europeanDigit.test(char);
