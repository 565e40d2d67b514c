import { count } from "../words.js";
import type { Change, PackageChanges, SubjectChanges } from "./change.js";
import { subjectName } from "./print-changes.js";
import { sumDocumentation } from "./sum-documentation.js";

/** Sentences of one changeset; more are counted. */
const most = 60;

/** A changeset for a package: the step, and a sentence for each change, as they will stand in its changelog. */
export function printChangeset(of: PackageChanges): string {
  const { package: name, verdict, subjects } = of;
  const front = `---\n${JSON.stringify(name)}: ${verdict}\n---\n\n`;
  const documentation = sumDocumentation(subjects);
  const sentences = [
    ...subjects.flatMap(changeSentences),
    ...(documentation === null ? [] : [`Documentation changed: ${documentation}.`]),
  ];
  const [only = "", ...others] = sentences;
  if (others.length === 0) return `${front}${only}\n`;
  const shown = sentences.slice(0, most).map((each) => `- ${each}\n`);
  const more = sentences.length - most;
  const rest = more > 0 ? [`- ${count(more, "more change")}.\n`] : [];
  return `${front}${headline(of)}\n\n${[...shown, ...rest].join("")}`;
}

function headline({ subjects }: PackageChanges): string {
  const changes = subjects.flatMap((each) => each.changes);
  const breaking = changes.filter(({ verdict }) => verdict === "major").length;
  const additions = changes.filter(({ verdict }) => verdict === "minor").length;
  const parts = [
    ...(breaking > 0 ? [count(breaking, "breaking change")] : []),
    ...(additions > 0 ? [count(additions, "change") + " that breaks nothing"] : []),
  ];
  return parts.length === 0 ? "Documentation changed:" : `${parts.join(" and ")}:`;
}

const changeSentences = (of: SubjectChanges): readonly string[] =>
  of.changes
    .filter(({ verdict }) => verdict !== "patch")
    .map(
      (change) =>
        `${subjectText(of)}${placeText(change)}${plain(change.what)}: ${plain(change.why)}.`,
    );

function subjectText(of: SubjectChanges): string {
  const { version, subject } = of;
  const name = subjectName(of);
  const told = subject.kind === "event" ? `\`${name}\`` : name || "This package";
  const within = version === null ? "" : `${version}, `;
  return subject.kind === "version" ? `Version ${version ?? ""} ` : `${within}${told} `;
}

const placeText = ({ at }: Change): string => (at === "" ? "" : `at \`${at}\` `);

/** In Markdown, where HTML would be HTML. */
const plain = (text: string): string => text.replaceAll("<", "&lt;");
