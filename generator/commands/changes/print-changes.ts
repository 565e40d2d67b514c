import { visible } from "../../diagnostics/visible.js";
import type { Terminal } from "../terminal.js";
import { count } from "../words.js";
import type { Change, PackageChanges, Verdict } from "./change.js";
import type { ChangesOutcome } from "./changes.js";
import { carriersOf, groupSubjects, isOfMany, type SubjectGroup } from "./group-subjects.js";
import { stateName } from "./read-states.js";
import { sumDocumentation } from "./sum-documentation.js";
import type { WrittenChangeset } from "./write-changesets.js";

/** What a comparison found, for a person. */
export function printChanges(outcome: ChangesOutcome, terminal: Terminal): string {
  const { packages, changesets } = outcome;
  const lines = [
    ...packages.flatMap((each) => [...packageLines(each, terminal), ""]),
    summaryLine(outcome, terminal),
    ...changesets.map((each) => changesetLine(each, terminal)),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

const styles = { major: "red", minor: "yellow", patch: "green" } as const;

const paintVerdict = (verdict: Verdict, { paint }: Terminal): string =>
  paint(styles[verdict], verdict.padEnd("major".length));

function packageLines(of: PackageChanges, terminal: Terminal): readonly string[] {
  const { paint } = terminal;
  const groups = groupSubjects(of.subjects);
  const headings = groups.map(({ versions }) => versions.join(", "));
  const documentation = sumDocumentation(of.subjects);
  const lines = [
    ...groups.flatMap((group, index) => {
      const heading = headings[index] ?? "";
      const lines = groupLines(group, terminal);
      if (heading === "") return lines;
      const isFirst = headings[index - 1] !== heading;
      return [...(isFirst ? [paint("bold", visible(heading))] : []), ...lines.map(indent)];
    }),
    ...(documentation === null ? [] : [`${paintVerdict("patch", terminal)}  ${documentation}`]),
  ];
  const name = paint("bold", visible(of.package));
  return [`${name} ${paint(styles[of.verdict], of.verdict)}`, ...lines.map(indent)];
}

const indent = (line: string): string => `  ${line}`;

function groupLines(group: SubjectGroup, terminal: Terminal): readonly string[] {
  const isMany = isOfMany(group);
  const changes = group.changes.map((change) => changeLine(change, { terminal, isMany }));
  const heading = headingOf(group);
  if (heading === "") return changes;
  const name = terminal.paint("cyan", visible(heading));
  return [`${name}${visible(carriersOf(group))}`, ...changes.map(indent)];
}

/** `thread.note_created`, `model Customer`, `3 events: …`; empty for what is about a whole package or version. */
function headingOf({ kind, names }: SubjectGroup): string {
  switch (kind) {
    case "event":
    case "model":
    case "page":
      if (names.length > 1) return `${count(names.length, kind)}: ${names.join(", ")}`;
      return kind === "event" ? (names[0] ?? "") : `${kind} ${names[0] ?? ""}`;
    case "delivery":
      return "how events are delivered";
    case "envelope":
      return "the request body around events";
    case "package":
    case "version":
      return "";
  }
}

function changeLine(
  { verdict, at, what, why }: Change,
  { terminal, isMany }: { readonly terminal: Terminal; readonly isMany: boolean },
): string {
  const { paint } = terminal;
  const place = at === "" ? "" : `${paint("bold", visible(at))} `;
  const sentence = `${place}${isMany && at === "" ? "each " : ""}${visible(what)}`;
  return `${paintVerdict(verdict, terminal)}  ${sentence}; ${paint("gray", visible(why))}`;
}

function summaryLine({ packages, verdict, earlier }: ChangesOutcome, terminal: Terminal): string {
  const { paint } = terminal;
  const since = visible(stateName(earlier));
  if (verdict === null)
    return `${paint("green", "✓")} Nothing that users would notice has changed since ${since}.`;
  const steps = (["major", "minor", "patch"] as const).flatMap((each) => {
    const names = packages.flatMap((one) => (one.verdict === each ? [visible(one.package)] : []));
    return names.length === 0 ? [] : [`${paint(styles[each], each)} for ${names.join(", ")}`];
  });
  return `Since ${since}: ${steps.join("; ")}.`;
}

function changesetLine(
  { path, package: name, state }: WrittenChangeset,
  { paint }: Terminal,
): string {
  return state === "written"
    ? `${paint("green", "+")} ${path} (${name})`
    : `${paint("green", "✓")} ${path} covers ${name} already`;
}
