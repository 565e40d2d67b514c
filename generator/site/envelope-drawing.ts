import { markup, noHtml, type Html } from "./html.js";

/** A line of the tree that the page has as text. */
interface Line {
  readonly depth: number;
  readonly label: string;
  readonly role: string;
}

/** In the units of the picture, which are pixels where it is not made smaller. */
const size = { width: 680, row: 28, indent: 22, left: 20, role: 380, gap: 16, pad: 10 } as const;

/** The picture of a request, drawn from the tree of its headers and its body that the page has as text. */
export function envelopeDrawing(tree: string): Html {
  const [method = "", ...rest] = tree.split("\n").filter((line) => line.trim() !== "");
  const lines = rest.map(readLine);
  if (lines.some((line) => line === null)) return noHtml;
  const boxes = groupBoxes(lines.filter((line) => line !== null));
  let top = 44;
  const drawn = boxes.map((box) => {
    const drawing = drawBox(box, top);
    top += boxHeight(box) + size.gap;
    return drawing;
  });
  const label = `A ${method} request, and what is where in it`;
  return markup`<figure class="envelope"><div class="drawing" tabindex="0" role="group" aria-label="Picture of a request"><svg viewBox="0 0 ${size.width} ${top - size.gap + 12}" width="${size.width}" role="img" aria-label="${label}"><rect class="sheet" x="1" y="1" width="${size.width - 2}" height="${top - size.gap + 10}" rx="10"/><text class="method" x="${size.left}" y="29">${method}</text><text class="dim" x="${size.left + method.length * 9 + 12}" y="29">your endpoint</text>${drawn}</svg></div><details class="as-text"><summary>The picture as text</summary><pre class="code"><code>${tree}</code></pre></details></figure>`;
}

const treeLine = /^((?:│ {3}| {4})*)[├└]── (.*?)(?: {3,}(\S.*))?$/;

function readLine(line: string): Line | null {
  const [whole, indent = "", label = "", role = ""] = treeLine.exec(line.trimEnd()) ?? [];
  return whole === undefined ? null : { depth: indent.length / 4, label, role };
}

/** Headers, or the body: a line at the left and those within it. */
interface Box {
  readonly title: Line;
  readonly lines: readonly Line[];
}

function groupBoxes(lines: readonly Line[]): readonly Box[] {
  const boxes: { title: Line; lines: Line[] }[] = [];
  for (const line of lines) {
    if (line.depth === 0) boxes.push({ title: line, lines: [] });
    else boxes.at(-1)?.lines.push(line);
  }
  return boxes;
}

const boxHeight = ({ lines }: Box): number => 32 + lines.length * size.row + size.pad;

function drawBox(box: Box, top: number): Html {
  const { title, lines } = box;
  const x = size.left;
  const height = boxHeight(box);
  const rows = lines.map((line, index) => drawLine(line, top + 32 + index * size.row));
  return markup`<rect class="box" x="${x}" y="${top}" width="${size.width - 2 * x}" height="${height}" rx="7"/><text class="box-title" x="${x + 14}" y="${top + 21}">${title.label}</text>${title.role === "" ? noHtml : drawRole(title.role, top + 2)}${drawGuides(lines, top + 32)}${rows}`;
}

const textStart = (depth: number): number => size.left + 14 + (depth - 1) * size.indent;

function drawLine({ depth, label, role }: Line, top: number): Html {
  const isPayload = role.startsWith("payload:");
  const mark = isPayload
    ? markup`<rect class="payload" x="${textStart(depth) - 7}" y="${top + 2}" width="${size.width - 2 * size.left - textStart(depth) + size.left}" height="${size.row - 4}" rx="5"/>`
    : noHtml;
  return markup`${mark}<text class="key" x="${textStart(depth)}" y="${top + 18}">${label}</text>${role === "" ? noHtml : drawRole(role, top)}`;
}

const drawRole = (role: string, top: number): Html =>
  markup`<text class="role" x="${size.role}" y="${top + 18}">${role}</text>`;

/** Lines that lead from a key down to the keys within it. */
function drawGuides(lines: readonly Line[], top: number): Html {
  const guides = lines.flatMap((line, index) => {
    const after = lines.slice(index + 1);
    const end = after.findIndex(({ depth }) => depth <= line.depth);
    const within = after.slice(0, end < 0 ? after.length : end);
    if (within.length === 0) return [];
    const x = textStart(line.depth) + 6;
    const last = within.findLastIndex(({ depth }) => depth === line.depth + 1);
    const y = top + (index + 1) * size.row;
    return [markup`<path class="guide" d="M${x} ${y - 3}V${y + last * size.row + 13}h8"/>`];
  });
  return markup`${guides}`;
}
