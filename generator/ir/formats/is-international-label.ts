/** Characters that RFC 5892, section 2.6, admits or bars whatever their properties say. */
const admitted = new Set("\u00DF\u03C2\u06FD\u06FE\u0F0B\u3007");
const barred = new Set("\u0640\u07FA\u302E\u302F\u3031\u3032\u3033\u3034\u3035\u303B");
const letterOrDigit = /^[\p{Ll}\p{Lu}\p{Lo}\p{Nd}\p{Lm}\p{Mn}\p{Mc}]$/u;
const ignorable = /^\p{Default_Ignorable_Code_Point}$/u;
const oldHangulJamo = /^[\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7FB]$/;
/** Combining class 9, which regular expressions cannot ask for. */
const virama =
  /[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D3B\u0D3C\u0D4D\u0DCA\u0E3A\u0EBA\u0F84\u1039\u103A\u1714\u1734\u17D2\u1A60\u1B44\u1BAA\u1BAB\u1BF2\u1BF3\u2D7F\uA806\uA8C4\uA953\uA9C0\uAAF6\uABED]$/;

/** Arabic letters by how they join, which regular expressions cannot ask for either. */
const dualJoining =
  "\\u0626\\u0628\\u062A-\\u062E\\u0633-\\u063F\\u0641-\\u0647\\u0649\\u064A\\u0678-\\u0687\\u069A-\\u06BF\\u06CC";
const rightJoining =
  "\\u0622-\\u0625\\u0627\\u0629\\u062F-\\u0632\\u0648\\u0671-\\u0677\\u0688-\\u0699\\u06C0\\u06C3-\\u06CB\\u06CF\\u06D2\\u06D3\\u06D5";
const joinsNext = new RegExp(`[${dualJoining}]\\p{Mn}*$`, "u");
const joinsPrevious = new RegExp(`^\\p{Mn}*[${dualJoining}${rightJoining}]`, "u");

/** RFC 5891, section 4.2: a label as it is written in Unicode. */
export function isInternationalLabel(label: string): boolean {
  if (label === "" || label.startsWith("-") || label.endsWith("-")) return false;
  if (label.slice(2, 4) === "--") return false;
  if (label !== label.normalize("NFC") || /^\p{M}/u.test(label)) return false;
  if (encodedLength(label) > 63) return false;
  const chars = [...label];
  return chars.every((char, index) => isAllowed(char) || isAllowedIn(chars, index));
}

function isAllowed(char: string): boolean {
  if (/^[a-zA-Z0-9-]$/.test(char) || admitted.has(char)) return true;
  if (barred.has(char) || /^[\u0660-\u0669\u06F0-\u06F9]$/.test(char)) return false;
  if (ignorable.test(char) || oldHangulJamo.test(char)) return false;
  // Capitals are mapped to small letters before a name is looked up (RFC 5895).
  const mapped = char.toLowerCase();
  const stable = mapped.normalize("NFKC").toLowerCase().normalize("NFKC") === mapped;
  return stable && letterOrDigit.test(char);
}

/** The contextual rules of RFC 5892, appendix A. */
function isAllowedIn(chars: readonly string[], index: number): boolean {
  const char = chars[index] ?? "";
  const before = chars[index - 1] ?? "";
  const after = chars[index + 1] ?? "";
  if (char === "\u00B7") return before === "l" && after === "l";
  if (char === "\u0375") return /^\p{Script=Greek}/u.test(after);
  if (char === "\u05F3" || char === "\u05F4") return /^\p{Script=Hebrew}/u.test(before);
  if (char === "\u30FB") {
    return chars.some((each) => /^[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(each));
  }
  if (char === "\u200D") return virama.test(before);
  if (char === "\u200C") {
    return (
      virama.test(before) ||
      (joinsNext.test(chars.slice(0, index).join("")) &&
        joinsPrevious.test(chars.slice(index + 1).join("")))
    );
  }
  if (/^[\u0660-\u0669]$/.test(char)) return !chars.some((each) => /^[\u06F0-\u06F9]$/.test(each));
  if (/^[\u06F0-\u06F9]$/.test(char)) return !chars.some((each) => /^[\u0660-\u0669]$/.test(each));
  return false;
}

/** Length of the `xn--` form, as the platform's URL makes it. */
function encodedLength(label: string): number {
  const host = URL.canParse(`http://${label}`) ? new URL(`http://${label}`).hostname : label;
  return host.length;
}
