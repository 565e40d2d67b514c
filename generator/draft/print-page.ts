import { isJsonObject, type JsonObject, type JsonValue, type Pointer } from "../ir/json.js";
import { below } from "../ir/pointer.js";
import { parseYaml } from "../source/yaml.js";
import { printYaml } from "../text/yaml.js";
import { noteKey, type DraftEvent, type DraftPage } from "./draft-page.js";
import { layOutPage } from "./lay-out-page.js";

/** The page as a definition file. What a person must decide stands in comments, each above what it is about. */
export function printPage(draft: DraftPage): string {
  const notes = new Map<Pointer, readonly string[]>();
  const page = takeNotes(assemble(draft), "", notes);
  const text = printYaml(page);
  const located = parseYaml({ path: `${draft.page}.yaml`, text }, () => undefined);
  if (!located)
    throw new Error(`The draft of ${draft.page} was printed as something other than YAML.`);
  const depth = draft.folder.split("/").length;
  const lead = [
    `# yaml-language-server: $schema=${"../".repeat(depth)}definition.schema.json`,
    `# A draft from ${draft.source.title}. Lines with "decide:" wait for a person, and go when it has decided.`,
    ...draft.notes.map((note) => `# decide: ${note}`),
  ];
  return `${lead.join("\n")}\n${layOutPage({ text, located, notes })}`;
}

const decideSource = "title, address and the day of the copy that was read.";

function assemble({ page, title, source, events, models }: DraftPage): JsonObject {
  return {
    page,
    title,
    sources: [{ [noteKey]: [decideSource], title: source.title, evidence: source.evidence }],
    events: Object.fromEntries(events.map((event) => [event.type, assembleEvent(event)])),
    ...(Object.keys(models).length > 0 ? { models } : {}),
  };
}

const assembleEvent = ({ type, payload, examples, notes }: DraftEvent): JsonObject => ({
  ...(notes.length > 0 ? { [noteKey]: notes } : {}),
  summary: `${type} happened.`,
  payload,
  ...(examples.length > 0 ? { examples } : {}),
});

/** The value without its notes, which are put down by the place they are about. */
function takeNotes(
  value: JsonValue,
  pointer: Pointer,
  notes: Map<Pointer, readonly string[]>,
): JsonValue {
  if (Array.isArray(value))
    return value.map((item: JsonValue, index) => takeNotes(item, below(pointer, index), notes));
  if (!isJsonObject(value)) return value;
  const own = value[noteKey];
  if (Array.isArray(own)) notes.set(pointer, own.map(String));
  const entries = Object.entries(value).filter(([key]) => key !== noteKey);
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, takeNotes(inner, below(pointer, key), notes)]),
  );
}
