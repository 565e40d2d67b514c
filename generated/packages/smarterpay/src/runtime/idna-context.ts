// Canonical combining class 9.
const virama =
  /[\u{94d}\u{9cd}\u{a4d}\u{acd}\u{b4d}\u{bcd}\u{c4d}\u{ccd}\u{d3b}\u{d3c}\u{d4d}\u{dca}\u{e3a}\u{eba}\u{f84}\u{1039}\u{103a}\u{1714}\u{1715}\u{1734}\u{17d2}\u{1a60}\u{1b44}\u{1baa}\u{1bab}\u{1bf2}\u{1bf3}\u{2d7f}\u{a806}\u{a82c}\u{a8c4}\u{a953}\u{a9c0}\u{aaf6}\u{abed}\u{10a3f}\u{11046}\u{11070}\u{1107f}\u{110b9}\u{11133}\u{11134}\u{111c0}\u{11235}\u{112ea}\u{1134d}\u{11442}\u{114c2}\u{115bf}\u{1163f}\u{116b6}\u{1172b}\u{11839}\u{1193d}\u{1193e}\u{119e0}\u{11a34}\u{11a47}\u{11a99}\u{11c3f}\u{11d44}\u{11d45}\u{11d97}\u{11f41}\u{11f42}]$/u;
// Joining_Type is not known to regular expressions; these scripts join, but for the Arabic letters that join on the right only.
const joinsOnward =
  /(?![\u{622}-\u{625}\u{627}\u{629}\u{62f}-\u{632}\u{648}\u{671}-\u{673}\u{675}-\u{677}\u{688}-\u{699}\u{6c0}\u{6c3}-\u{6cb}\u{6cd}\u{6cf}\u{6d2}\u{6d3}\u{6d5}])[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Phags_Pa}]\p{Mn}*$/u;
const joinsBack =
  /^\p{Mn}*(?!\p{Mn})[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Phags_Pa}]/u;

type Rule = (before: string, after: string) => boolean;

/** RFC 5892, appendix A: characters that are allowed beside certain others only. */
const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  [
    "\u200c",
    (before, after) => virama.test(before) || (joinsOnward.test(before) && joinsBack.test(after)),
  ],
  ["\u200d", (before) => virama.test(before)],
  ["\u00b7", (before, after) => before.endsWith("l") && after.startsWith("l")],
  ["\u0375", (_, after) => /^\p{Script=Greek}/u.test(after)],
  ["\u05f3", (before) => /\p{Script=Hebrew}$/u.test(before)],
  ["\u05f4", (before) => /\p{Script=Hebrew}$/u.test(before)],
  [
    "\u30fb",
    (before, after) =>
      /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(before + after),
  ],
]);

export function followsContextRules(label: string): boolean {
  if (/[\u0660-\u0669]/.test(label) && /[\u06f0-\u06f9]/.test(label)) return false;
  let before = "";
  for (const char of label) {
    const rule = rules.get(char);
    if (rule !== undefined && !rule(before, label.slice(before.length + char.length))) return false;
    before += char;
  }
  return true;
}
