import { count } from "../words.js";
import type { Change, PackageChanges } from "./change.js";
import { carriersOf, groupSubjects, isOfMany, type SubjectGroup } from "./group-subjects.js";
import { sumDocumentation } from "./sum-documentation.js";

/** Sentences of one changeset; more are counted. */
const most = 60;

/** A changeset for a package: the step, and a sentence for each change, as they will stand in its changelog. */
export function printChangeset({ package: name, verdict, subjects }: PackageChanges): string {
  const front = `---\n${JSON.stringify(name)}: ${verdict}\n---\n\n`;
  const documentation = sumDocumentation(subjects);
  const told = groupSubjects(subjects).flatMap((group) =>
    group.changes.map((change) => ({ change, text: sentence(change, group) })),
  );
  const isBreaking = ({ change }: (typeof told)[number]) => change.verdict === "major";
  const sentences = [
    ...told.filter(isBreaking).map(({ text }) => `**Breaking:** ${text}`),
    ...told.filter((each) => !isBreaking(each)).map(({ text }) => text),
    ...(documentation === null ? [] : [`Documentation alone: ${documentation}.`]),
  ];
  const [only = "", ...others] = sentences;
  if (others.length === 0) return `${front}${only}\n`;
  const shown = sentences.slice(0, most).map((each) => `- ${each}\n`);
  const more = sentences.length - most;
  const rest = more > 0 ? [`- ${count(more, "more change")}.\n`] : [];
  return `${front}What changed for those who read payloads:\n\n${[...shown, ...rest].join("")}`;
}

function sentence({ at, what, why }: Change, group: SubjectGroup): string {
  const isMany = isOfMany(group);
  const place = at === "" ? "" : `: \`${at}\``;
  const each = at === "" && isMany ? ": each" : "";
  return `${subjectText(group)}${place}${each} ${plain(what)}; ${plain(why)}.`;
}

function subjectText(group: SubjectGroup): string {
  const { kind, names, versions } = group;
  const plural = isOfMany(group) ? "s" : "";
  const listed = names.map((name) => `\`${name}\``).join(", ");
  const version = versions.map((id) => `\`${id}\``).join(", ");
  const within = version === "" ? "" : ` of ${version}`;
  switch (kind) {
    case "event":
      return `${listed}${within}`;
    case "model":
    case "page":
      return `${kind === "model" ? "Model" : "Page"}${plural} ${listed}${within}${carriersOf(group)}`;
    case "delivery":
      return `Deliveries${within}`;
    case "envelope":
      return `The request body around events${within}`;
    case "package":
      return "The package";
    case "version":
      return `Version${plural} ${version}`;
  }
}

/** In Markdown, where HTML would be HTML. */
const plain = (text: string): string => text.replaceAll("<", "&lt;");
