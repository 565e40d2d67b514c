import { visible } from "../../diagnostics/visible.js";
import type { JsonValue } from "../../ir/json.js";
import type { DeliveryReport, EventReport, Issue } from "./load-package.js";
import type { Terminal } from "../terminal.js";
import { duration } from "../words.js";

/** One event of a request, as far as it was read. */
export interface DeliveredEvent {
  readonly type: string | null;
  readonly id: string | null;
  /** Absent where the event is not as documented. */
  readonly payload?: JsonValue;
  readonly issues: readonly Issue[];
}

export interface Delivered {
  readonly report: DeliveryReport;
  readonly seen: readonly DeliveredEvent[];
  /** That of the answer. */
  readonly status: number;
}

export interface PrintingDelivery {
  readonly json: boolean;
  readonly vendor: string;
  readonly terminal: Terminal;
}

/** What came of a request: for people, or one line of JSON. */
export function printDelivery(
  delivered: Delivered,
  { json, vendor, terminal }: PrintingDelivery,
): void {
  if (json) terminal.print(`${JSON.stringify(toJson(delivered))}\n`);
  else terminal.print(toLines(delivered, vendor, terminal).join(""));
}

interface EventLine extends EventReport {
  readonly seen: DeliveredEvent | null;
}

/** What became of each event with what was seen of it: events that came again are not looked at anew. */
function pairEvents({ report, seen }: Delivered): readonly EventLine[] {
  const rest = [...seen];
  return report.events.map((event) => {
    const index =
      event.outcome === "duplicate" ? -1 : rest.findIndex(({ type }) => type === event.type);
    const [found] = index < 0 ? [] : rest.splice(index, 1);
    return { ...event, seen: found ?? null };
  });
}

function toJson(delivered: Delivered) {
  const { report, status } = delivered;
  const { outcome, reason, message, id, duration: milliseconds } = report;
  const events = pairEvents(delivered).map(({ seen, ...event }) => ({
    ...event,
    payload: seen?.payload,
    issues: seen?.issues ?? [],
  }));
  const received = new Date().toISOString();
  return { received, status, outcome, reason, message, id, milliseconds, events };
}

function toLines(delivered: Delivered, vendor: string, terminal: Terminal): readonly string[] {
  const { report, status } = delivered;
  const { paint } = terminal;
  const time = paint("gray", new Date().toTimeString().slice(0, 8));
  const mark = paint(report.outcome === "done" ? "green" : "red", String(status));
  const head = `${time} ${mark} ${vendor}`;
  const id = report.id === null ? "" : ` ${paint("gray", visible(report.id))}`;
  const took = paint("gray", `in ${duration(report.duration)}`);
  const reason =
    report.reason === null
      ? ""
      : ` ${paint(report.outcome === "done" ? "gray" : "red", `${report.outcome}: ${visible(report.reason)}`)}`;
  const { message, error } = report;
  const thrown = error instanceof Error ? `: ${error.message}` : "";
  // Issues say more than a message that there are some; one that is the reason stands in the line above.
  const isTold =
    message === report.reason || delivered.seen.some(({ issues }) => issues.length > 0);
  const why = message === null || isTold ? [] : [`  ${visible(message + thrown)}\n`];
  return [
    `${head}${id}${reason} ${took}\n`,
    ...why,
    ...pairEvents(delivered).flatMap((event) => eventLines(event, terminal)),
    ...(report.reason === "unsupported-version" ? [otherVersion] : []),
  ];
}

/** The message of the package is for who writes a receiver. */
const otherVersion = "  Here, --payload-version chooses the version to listen for.\n";

function eventLines(
  { type, id, outcome, seen }: EventLine,
  { paint, width }: Terminal,
): readonly string[] {
  const note = notes[outcome];
  const name = paint("bold", visible(type ?? "(no type)"));
  const told = note === undefined ? "" : ` ${paint(note[0], note[1])}`;
  const issues = seen?.issues ?? [];
  const payload = seen?.payload === undefined ? null : visible(JSON.stringify(seen.payload));
  return [
    `  ${name}${id === null ? "" : ` ${paint("gray", visible(id))}`}${told}\n`,
    ...(payload === null ? [] : [`  ${cut(payload, width - 2)}\n`]),
    ...issues.map(({ pointer, message }) => {
      const place = pointer === "" ? "(whole body)" : visible(pointer);
      return `  ${paint("cyan", place)} ${visible(message)}\n`;
    }),
  ];
}

/** What is worth saying of an outcome; an event that is as documented needs no word. */
const notes: { readonly [outcome: string]: readonly ["yellow" | "red", string] | undefined } = {
  unknown: ["yellow", "not documented"],
  duplicate: ["yellow", "came before"],
  refused: ["red", "not as documented"],
  failed: ["red", "failed"],
};

const cut = (text: string, width: number) =>
  text.length <= width ? text : `${text.slice(0, Math.max(width - 1, 1))}…`;
