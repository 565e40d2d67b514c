import { visible } from "../../diagnostics/visible.js";
import type { Terminal } from "../terminal.js";
import { count } from "../words.js";
import type { Change, PackageChanges, SubjectChanges, Verdict } from "./change.js";
import type { ChangesOutcome } from "./changes.js";
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
  const versions = [...new Set(of.subjects.map(({ version }) => version))];
  const name = paint("bold", visible(of.package));
  return [
    `${name} ${paint(styles[of.verdict], of.verdict)}`,
    ...versions.flatMap((version) => {
      const subjects = of.subjects.filter((each) => each.version === version);
      const lines = [
        ...subjects.flatMap((each) => subjectLines(each, terminal)),
        ...documentationLine(subjects, terminal),
      ];
      const inner =
        version === null ? lines : [paint("bold", visible(version)), ...lines.map(indent)];
      return inner.map(indent);
    }),
  ];
}

const indent = (line: string): string => `  ${line}`;

function subjectLines(of: SubjectChanges, terminal: Terminal): readonly string[] {
  const changes = of.changes
    .filter(({ verdict }) => verdict !== "patch")
    .map((change) => changeLine(change, terminal));
  const heading = subjectName(of);
  if (changes.length === 0 || heading === "") return changes;
  const name = terminal.paint("cyan", visible(heading));
  return [`${name}${carriers(of)}`, ...changes.map(indent)];
}

/** `thread.note_created`, `model Customer`; empty for what is about a whole package or version. */
export function subjectName({ subject: { kind, name } }: SubjectChanges): string {
  switch (kind) {
    case "event":
      return name;
    case "model":
    case "page":
      return `${kind} ${name}`;
    case "delivery":
      return "how events are delivered";
    case "envelope":
      return "the request body around events";
    case "package":
    case "version":
      return "";
  }
}

function carriers({ events, subject }: SubjectChanges): string {
  if (subject.kind !== "model") return "";
  const [only, ...others] = events;
  if (only === undefined) return " (in no event)";
  return others.length === 0 ? ` (in ${visible(only)})` : ` (in ${count(events.length, "event")})`;
}

function changeLine({ verdict, at, what, why }: Change, terminal: Terminal): string {
  const { paint } = terminal;
  const place = at === "" ? "" : `${paint("bold", visible(at))} `;
  return `${paintVerdict(verdict, terminal)}  ${place}${visible(what)}; ${paint("gray", visible(why))}`;
}

function documentationLine(
  subjects: readonly SubjectChanges[],
  terminal: Terminal,
): readonly string[] {
  const told = sumDocumentation(subjects);
  return told === null ? [] : [`${paintVerdict("patch", terminal)}  ${told}`];
}

function summaryLine({ packages, verdict, earlier }: ChangesOutcome, terminal: Terminal): string {
  const { paint } = terminal;
  const since = visible(stateName(earlier));
  if (verdict === null)
    return `${paint("green", "✓")} Nothing that users would notice has changed since ${since}.`;
  const steps = (["major", "minor", "patch"] as const).flatMap((each) => {
    const some = packages.filter((one) => one.verdict === each);
    return some.length === 0
      ? []
      : [`${paint(styles[each], each)} for ${some.map((one) => one.package).join(", ")}`];
  });
  return `Since ${since}: ${steps.join("; ")}.`;
}

function changesetLine({ path, packages, state }: WrittenChangeset, { paint }: Terminal): string {
  const names = packages.join(", ");
  if (state === "written") return `${paint("green", "+")} ${path} (${names})`;
  return `${paint("green", "✓")} ${path} covers ${names} already`;
}
