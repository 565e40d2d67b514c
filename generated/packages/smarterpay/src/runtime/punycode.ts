// RFC 3492, section 5.
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;

function adapt(
  delta: number,
  { count, first }: { readonly count: number; readonly first: boolean },
): number {
  let rest = first ? Math.floor(delta / damp) : delta >> 1;
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) >> 1; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}

const threshold = (k: number, bias: number): number => Math.min(Math.max(k - bias, tMin), tMax);

/** The text that lower-case Punycode stands for; `null` when it stands for none, or has another encoding itself. */
export function decodePunycode(text: string): string | null {
  const dash = text.lastIndexOf("-");
  const points = Array.from(text.slice(0, Math.max(dash, 0)), (char) => char.charCodeAt(0));
  let point = 128;
  let index = 0;
  let bias = 72;
  for (let at = dash + 1; at < text.length;) {
    const before = index;
    for (let weight = 1, k = base; ; k += base) {
      const digit = Number.parseInt(text[at++] ?? "", base);
      if (Number.isNaN(digit)) return null;
      const value = (digit + 26) % 36;
      index += value * weight;
      if (index > 0x7fffffff) return null;
      const limit = threshold(k, bias);
      if (value < limit) break;
      weight *= base - limit;
    }
    const count = points.length + 1;
    bias = adapt(index - before, { count, first: before === 0 });
    point += Math.floor(index / count);
    index %= count;
    if (point > 0x10ffff) return null;
    points.splice(index++, 0, point);
  }
  const decoded = String.fromCodePoint(...points);
  return encodePunycode(decoded) === text ? decoded : null;
}

/** A text in Punycode, without `xn--`. */
export function encodePunycode(text: string): string {
  const points = Array.from(text, (char) => char.codePointAt(0) ?? 0);
  const ascii = points.filter((point) => point < 128);
  let out = String.fromCodePoint(...ascii) + (ascii.length > 0 ? "-" : "");
  let delta = 0;
  let bias = 72;
  let done = ascii.length;
  let from = 128;
  for (const next of [...new Set(points.filter((point) => point >= 128))].sort((a, b) => a - b)) {
    delta += (next - from) * (done + 1);
    for (const point of points) {
      if (point < next) delta++;
      if (point !== next) continue;
      out += encodeDelta(delta, bias);
      bias = adapt(delta, { count: done + 1, first: done === ascii.length });
      delta = 0;
      done++;
    }
    delta++;
    from = next + 1;
  }
  return out;
}

function encodeDelta(delta: number, bias: number): string {
  let out = "";
  let rest = delta;
  for (let k = base; ; k += base) {
    const limit = threshold(k, bias);
    if (rest < limit) return out + digitText(rest);
    out += digitText(limit + ((rest - limit) % (base - limit)));
    rest = Math.floor((rest - limit) / (base - limit));
  }
}

/** 0 to 25 are letters, 26 to 35 are digits. */
const digitText = (digit: number): string => ((digit + 10) % 36).toString(36);
