import { followsContextRules } from "./idna-context.js";

// RFC 5892, section 2.6: code points whose properties would say otherwise.
const validByException = /^[\u{df}\u{3c2}\u{6fd}\u{6fe}\u{f0b}\u{3007}]$/u;
const disallowedByException = /^[\u{640}\u{7fa}\u{302e}\u{302f}\u{3031}-\u{3035}\u{303b}]$/u;
const needsContext =
  /^[\u{b7}\u{375}\u{5f3}\u{5f4}\u{30fb}\u{660}-\u{669}\u{6f0}-\u{6f9}\u{200c}\u{200d}]$/u;
const oldHangulJamo = /^[\u{1100}-\u{11ff}\u{a960}-\u{a97c}\u{d7b0}-\u{d7fb}]$/u;
const letterOrDigit = /^[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}-]$/u;
const ignorable = /^\p{Default_Ignorable_Code_Point}$/u;

/** Whether a text is a U-label of RFC 5891: at least one character is not ASCII. */
export function isUnicodeLabel(text: string): boolean {
  if (!/[^\0-\x7f]/.test(text) || text.normalize("NFC") !== text) return false;
  if (/^-|-$|^..--/u.test(text) || /^\p{M}/u.test(text)) return false;
  for (const char of text) {
    if (!isAllowed(char)) return false;
  }
  return followsContextRules(text) && (!isRightToLeft(text) || followsBidiRule(text));
}

function isAllowed(char: string): boolean {
  if (validByException.test(char) || needsContext.test(char)) return true;
  if (disallowedByException.test(char) || oldHangulJamo.test(char)) return false;
  return letterOrDigit.test(char) && !ignorable.test(char) && isStable(char);
}

/** Whether folding leaves a character as it is. */
const isStable = (char: string): boolean =>
  char.normalize("NFKC").toLowerCase().normalize("NFKC") === char;

// Scripts stand in for the Bidi_Class property, which regular expressions do not know.
const rightToLeft =
  /(?![\p{Mn}\u{6f0}-\u{6f9}])[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Mende_Kikakui}\p{Script=Hanifi_Rohingya}]|[\u{660}-\u{669}]/u;
const leftToRight = /(?!\p{Nd})[\p{L}\p{Mc}]/u;

const isRightToLeft = (text: string): boolean => rightToLeft.test(text);

/** Whether all labels of a name may stand beside each other: RFC 5893 asks more of all as soon as one runs right to left. */
export function isBidiName(labels: readonly string[]): boolean {
  return !labels.some(isRightToLeft) || labels.every(followsBidiRule);
}

/** RFC 5893, section 2. */
function followsBidiRule(text: string): boolean {
  const chars = Array.from(text);
  const [first = ""] = chars;
  const last = Array.from(text.replace(/\p{Mn}+$/u, "")).at(-1) ?? "";
  if (/^[\d\u{660}-\u{669}\u{6f0}-\u{6f9}-]/u.test(first)) return false;
  const endsInDigit = /^[\d\u{6f0}-\u{6f9}]$/u.test(last);
  if (!isRightToLeft(first)) {
    return !chars.some(isRightToLeft) && (endsInDigit || leftToRight.test(last));
  }
  if (chars.some((char) => !isRightToLeft(char) && leftToRight.test(char))) return false;
  if (/[\d\u{6f0}-\u{6f9}]/u.test(text) && /[\u{660}-\u{669}]/u.test(text)) return false;
  return endsInDigit || isRightToLeft(last);
}
