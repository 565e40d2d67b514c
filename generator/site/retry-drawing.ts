import { markup, noHtml, type Html } from "./html.js";
import { lineText } from "./page-tokens.js";
import { cellOf, type PageTable } from "./read-table.js";

interface Attempt {
  readonly number: string;
  /** Seconds since the first attempt. */
  readonly since: number;
  readonly words: string;
}

const size = { width: 680, height: 128, left: 30, right: 36, line: 62 } as const;

export const isRetryTable = ({ head }: PageTable): boolean => head.includes("Since the first");

/** A drawing of the attempts: where their times are, or how many there are where no source tells when. */
export function retryDrawing(table: PageTable): Html {
  const untold = countUntold(table);
  return untold === null ? timedDrawing(table) : untimedDrawing(untold);
}

/** More attempts than that could not be told apart on the line. */
const mostDots = 40;

/** How many attempts there are whose times are not told, `2 to 6` in one row; `null` where they are told. */
function countUntold(table: PageTable): number | null {
  const last = table.rows.at(-1);
  if (!last || /\d/.test(lineText(cellOf(table, last, "Since the first")))) return null;
  const [, count] = /(\d+)$/.exec(lineText(cellOf(table, last, "Attempt"))) ?? [];
  return Number(count ?? 0);
}

function untimedDrawing(count: number): Html {
  if (count < 2 || count > mostDots) return noHtml;
  const step = (size.width - size.left - size.right) / (count - 1);
  const attempts = Array.from({ length: count }, (_, index) =>
    drawDot({
      number: String(index + 1),
      x: Math.round((size.left + index * step) * 10) / 10,
      title: `Attempt ${index + 1}`,
    }),
  );
  const label = `${count} attempts, at times that are not documented`;
  return markup`<figure class="retries untimed"><div class="drawing" tabindex="0" role="group" aria-label="Retries"><svg viewBox="0 0 ${size.width} 100" width="${size.width}" role="img" aria-label="${label}"><path class="axis" d="M${size.left} ${size.line}H${size.width - size.right}"/>${attempts}</svg></div><figcaption>Numbers are attempts. How long it is from one to the next is not documented: the distances say nothing.</figcaption></figure>`;
}

/** When attempts are made, on a line whose steps grow tenfold, for the first seconds matter as much as the last days. */
function timedDrawing(table: PageTable): Html {
  const attempts = table.rows.map((row): Attempt => {
    const words = lineText(cellOf(table, row, "Since the first"));
    return { number: lineText(cellOf(table, row, "Attempt")), since: secondsIn(words), words };
  });
  const longest = Math.max(...attempts.map(({ since }) => since));
  if (attempts.length < 2 || longest === 0) return noHtml;
  const place = placeOn(longest);
  const ticks = tickMarks.filter(({ seconds }) => seconds <= longest);
  const label = `${attempts.length} attempts, the last ${attempts.at(-1)?.words ?? ""} after the first`;
  return markup`<figure class="retries"><div class="drawing" tabindex="0" role="group" aria-label="Timeline of retries"><svg viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" role="img" aria-label="${label}">${ticks.map((tick) => drawTick(tick, place))}<path class="axis" d="M${size.left} ${size.line}H${size.width - size.right + 14}"/>${attempts.map((attempt) => drawAttempt(attempt, place))}</svg></div><figcaption>Numbers are attempts. The line is drawn out at its start, where seconds count, and short at its end, where days do.</figcaption></figure>`;
}

const tickMarks = [
  { seconds: 1, words: "1 s" },
  { seconds: 10, words: "10 s" },
  { seconds: 60, words: "1 min" },
  { seconds: 600, words: "10 min" },
  { seconds: 3600, words: "1 h" },
  { seconds: 21_600, words: "6 h" },
  { seconds: 86_400, words: "1 day" },
  { seconds: 432_000, words: "5 days" },
  { seconds: 2_592_000, words: "30 days" },
] as const;

type Place = (seconds: number) => number;

const placeOn = (longest: number): Place => {
  const room = size.width - size.left - size.right;
  const whole = Math.log10(1 + longest);
  return (seconds) => Math.round((size.left + (room * Math.log10(1 + seconds)) / whole) * 10) / 10;
};

const drawTick = ({ seconds, words }: (typeof tickMarks)[number], place: Place): Html =>
  markup`<path class="tick" d="M${place(seconds)} ${size.line - 30}V${size.line + 30}"/><text class="tick-words" x="${place(seconds)}" y="${size.line + 50}" text-anchor="middle">${words}</text>`;

function drawAttempt({ number, since, words }: Attempt, place: Place): Html {
  const title = words === "" ? `Attempt ${number}, at once` : `Attempt ${number}, after ${words}`;
  return drawDot({ number, x: place(since), title });
}

interface Dot {
  readonly number: string;
  readonly x: number;
  readonly title: string;
}

/** Neighbours may be close: numbers stand above and below the line by turns. */
function drawDot({ number, x, title }: Dot): Html {
  const isAbove = Number(number) % 2 === 1;
  const y = isAbove ? size.line - 13 : size.line + 23;
  return markup`<g><title>${title}</title><circle class="attempt" cx="${x}" cy="${size.line}" r="5.5"/><text class="attempt-number" x="${x}" y="${y}" text-anchor="middle">${number}</text></g>`;
}

const units: ReadonlyMap<string, number> = new Map([
  ["second", 1],
  ["minute", 60],
  ["hour", 3600],
  ["day", 86_400],
]);

/** `1 hour 35 minutes` is 5,700. */
const secondsIn = (words: string): number =>
  [...words.matchAll(/([\d.]+) (second|minute|hour|day)s?/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (units.get(unit ?? "") ?? 0),
    0,
  );
