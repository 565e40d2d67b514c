const base = 36;
const tMin = 1;
const tMax = 26;

/** RFC 3492, section 6.2; `null` when the text encodes nothing. */
export function decodePunycode(text: string): string | null {
  const delimiter = text.lastIndexOf("-");
  const output =
    delimiter > 0 ? [...text.slice(0, delimiter)].map((c) => c.codePointAt(0) ?? 0) : [];
  let [code, position, bias] = [128, 0, 72];
  let at = delimiter > 0 ? delimiter + 1 : 0;
  while (at < text.length) {
    const before = position;
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitOf(text.charAt(at++));
      if (digit === null) return null;
      position += digit * weight;
      const threshold = Math.min(Math.max(k - bias, tMin), tMax);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const length = output.length + 1;
    bias = adaptedBias(position - before, { length, first: before === 0 });
    code += Math.floor(position / length);
    position %= length;
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
    output.splice(position++, 0, code);
  }
  return String.fromCodePoint(...output);
}

function digitOf(char: string): number | null {
  if (/^[a-z]$/.test(char)) return char.charCodeAt(0) - 97;
  return /^[0-9]$/.test(char) ? Number(char) + 26 : null;
}

function adaptedBias(
  change: number,
  at: { readonly length: number; readonly first: boolean },
): number {
  let delta = at.first ? Math.floor(change / 700) : Math.floor(change / 2);
  delta += Math.floor(delta / at.length);
  let k = 0;
  for (; delta > ((base - tMin) * tMax) / 2; k += base) delta = Math.floor(delta / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * delta) / (delta + 38));
}
