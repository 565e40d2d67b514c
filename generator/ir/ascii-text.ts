/** Letters that Unicode does not build from ASCII ones, as their languages spell them without. */
const spellings: { readonly [letter: string]: string } = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", þ: "th", ı: "i" },
  ...{ ẞ: "SS", Æ: "AE", Œ: "OE", Ø: "O", Đ: "D", Ð: "D", Ł: "L", Þ: "TH" },
};

/**
 * A text with every letter and digit in ASCII, for names that must be good in code, URLs and file systems alike: `größe` is
 * `grosse`. What has no likeness there is spelled by its code points: `中` is `u4e2d`. Other characters stay.
 */
export const asciiText = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/(?<=[A-Za-z])\p{M}+/gu, "")
    .normalize("NFC")
    .replace(/[\p{L}\p{N}\p{M}]/gu, (letter) =>
      letter <= "\x7F" ? letter : (spellings[letter] ?? spellCodePoint(letter)),
    );

const spellCodePoint = (letter: string) => `u${letter.codePointAt(0)?.toString(16) ?? ""}`;
