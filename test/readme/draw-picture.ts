/** One sheet of code in the picture. */
export interface Sheet {
  readonly title: string;
  readonly text: string;
  /** Lines that are shown, the first of them 1. */
  readonly lines: readonly [first: number, last: number];
}

const width = 1240;
const lineHeight = 17;
const padding = 16;
const gap = 20;
const inputWidth = 470;

const style = `
  svg { --back: #ffffff; --sheet: #f6f8fa; --edge: #d1d9e0; --ink: #1f2328; --soft: #59636e; --word: #0a3069; --key: #8250df }
  @media (prefers-color-scheme: dark) {
    svg { --back: #0d1117; --sheet: #151b23; --edge: #3d444d; --ink: #f0f6fc; --soft: #9198a1; --word: #a5d6ff; --key: #d2a8ff }
  }
  .back { fill: var(--back) } .sheet { fill: var(--sheet); stroke: var(--edge) } .arrow { stroke: var(--soft); fill: none; stroke-width: 2 }
  text { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: var(--ink); white-space: pre }
  .title { font: 600 13px system-ui, sans-serif } .comment { fill: var(--soft) } .word { fill: var(--word) } .key { fill: var(--key) }
`;

/** The input on the left, with an arrow to each of the outputs stacked on the right. */
export function drawPicture(input: Sheet, outputs: readonly Sheet[]): string {
  const heights = outputs.map(heightOf);
  const height = heights.reduce((sum, each) => sum + each + gap, gap);
  const left = gap + inputWidth + 60;
  const parts = outputs.map((sheet, index) => {
    const top = gap + heights.slice(0, index).reduce((sum, each) => sum + each + gap, 0);
    const middle = top + (heights[index] ?? 0) / 2;
    return [
      drawSheet(sheet, { left, top, width: width - left - gap }),
      drawArrow({ from: [gap + inputWidth, height / 2], to: [left, middle] }),
    ].join("\n");
  });
  const top = (height - heightOf(input)) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="A definition and what follows from it">`,
    `<style>${style}</style>`,
    `<rect class="back" width="${width}" height="${height}"/>`,
    drawSheet(input, { left: gap, top, width: inputWidth }),
    ...parts,
    "</svg>",
    "",
  ].join("\n");
}

const shownLines = ({ text, lines: [first, last] }: Sheet) =>
  text.split("\n").slice(first - 1, last);

const heightOf = (sheet: Sheet) => shownLines(sheet).length * lineHeight + 2 * padding + 14;

function drawSheet(sheet: Sheet, at: { left: number; top: number; width: number }): string {
  const x = at.left + padding;
  const longest = Math.floor((at.width - 2 * padding) / 7.25);
  const rows = shownLines(sheet).map((line, index) => {
    const y = at.top + padding + 30 + index * lineHeight;
    const cut = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
    return `<text x="${x}" y="${y}">${colour(cut)}</text>`;
  });
  return [
    `<rect class="sheet" x="${at.left}" y="${at.top}" width="${at.width}" height="${heightOf(sheet)}" rx="8"/>`,
    `<text class="title" x="${x}" y="${at.top + padding + 4}">${escape(sheet.title)}</text>`,
    ...rows,
  ].join("\n");
}

function drawArrow({
  from,
  to,
}: {
  from: readonly [number, number];
  to: readonly [number, number];
}): string {
  const [x, y] = to;
  const bend = (from[0] + x) / 2;
  const line = `M${from[0]} ${from[1]} C${bend} ${from[1]} ${bend} ${y} ${x - 3} ${y}`;
  return `<path class="arrow" d="${line} m-7 -5 l7 5 l-7 5"/>`;
}

const tokens =
  /(?<comment>^\s*(?:\/\*\*|\*|\/\/|#).*$|\/\*\*.*\*\/)|(?<word>"[^"]*")|(?<key>\b(?:export|interface|function|if|return|true|false|const|type|typeof)\b|^[\s-]*[\w$.-]+(?=:))/g;

function colour(line: string): string {
  let end = 0;
  let drawn = "";
  for (const match of line.matchAll(tokens)) {
    const kind =
      Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0] ?? "";
    drawn += `${escape(line.slice(end, match.index))}<tspan class="${kind}">${escape(match[0])}</tspan>`;
    end = match.index + match[0].length;
  }
  return drawn + escape(line.slice(end));
}

const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
