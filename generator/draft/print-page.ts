import type { Diagnostic, Report } from "../diagnostics/diagnostic.js";
import { isJsonObject, type JsonObject, type JsonValue, type Pointer } from "../ir/json.js";
import { below } from "../ir/pointer.js";
import { parseYaml } from "../source/yaml.js";
import { printYaml } from "../text/yaml.js";
import { comment, decision } from "./comment.js";
import { decide, notesOf, type DraftEvent, type DraftPage } from "./draft-page.js";
import { layOutPage } from "./lay-out-page.js";

/**
 * The page as a definition file. What a person must decide stands in comments, each above what it is about. `null` when it
 * would be nested deeper than definitions are read: a schema says in two levels what a sample shows in one.
 */
export function printPage(draft: DraftPage, report: Report): string | null {
  const notes = new Map<Pointer, readonly string[]>();
  const page = takeNotes(assemble(draft), "", notes);
  const text = printYaml(page);
  const problems: Diagnostic[] = [];
  const located = parseYaml({ path: `${draft.page}.yaml`, text }, (each) => problems.push(each));
  if (!located) {
    const [problem] = problems;
    if (problem?.code !== "yaml/too-deep")
      throw new Error(`The draft of ${draft.page} was printed as something other than YAML.`);
    report({ ...problem, span: null });
    return null;
  }
  const depth = draft.folder.split("/").length;
  const lead = [
    `# yaml-language-server: $schema=${"../".repeat(depth)}definition.schema.json`,
    comment(
      `A draft from ${draft.source.title}. Lines with "decide:" wait for a person, and go when it has decided.`,
    ),
    ...draft.notes.map(decision),
  ];
  return `${lead.join("\n")}\n${layOutPage({ text, located, notes })}`;
}

const decideSource = "title, address and the day of the copy that was read.";

function assemble({ page, title, source, events, models }: DraftPage): JsonObject {
  return {
    page,
    title,
    sources: [decide({ title: source.title, evidence: source.evidence }, decideSource)],
    events: Object.fromEntries(events.map((event) => [event.type, assembleEvent(event)])),
    ...(Object.keys(models).length > 0 ? { models } : {}),
  };
}

const decideName = "its name; its type gives none, or the same as another's.";

function assembleEvent({ type, name, payload, examples, notes }: DraftEvent): JsonObject {
  const event: JsonObject = {
    summary: `${type} happened.`,
    ...(name === null ? {} : { name }),
    payload,
    ...(examples.length > 0 ? { examples } : {}),
  };
  return (name === null ? notes : [...notes, decideName]).reduce(decide, event);
}

/** The value without its notes, which are put down by the place they are about. */
function takeNotes(
  value: JsonValue,
  pointer: Pointer,
  notes: Map<Pointer, readonly string[]>,
): JsonValue {
  if (Array.isArray(value))
    return value.map((item: JsonValue, index) => takeNotes(item, below(pointer, index), notes));
  if (!isJsonObject(value)) return value;
  const own = notesOf(value);
  if (own.length > 0) notes.set(pointer, own);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      takeNotes(inner, below(pointer, key), notes),
    ]),
  );
}
