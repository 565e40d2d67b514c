import { isJsonObject, type JsonObject, type JsonValue } from "../ir/json.js";
import { jsonText } from "../ir/json-text.js";
import { decide, type DraftEvent, type DraftPage } from "./draft-page.js";
import { nameDraft } from "./name-draft.js";

/** Objects of fewer keys are rarely a thing of their own. */
const fewestKeys = 2;

interface Repeat {
  readonly words: string;
  readonly schema: JsonObject;
  count: number;
}

/** The page with each object that stands in it more than once, key for key, as a model that the places refer to. */
export function liftRepeats(page: DraftPage): DraftPage {
  const found = findRepeats(page.events);
  const naming = nameDraft(
    page.folder,
    page.events.map(({ type }) => type),
  );
  const repeats = [...found].filter(([, repeat]) => repeat.count > 1);
  const names = new Map(repeats.map(([key, { words }]) => [key, naming.take(words).name]));
  const lifted = repeats.map(([key, { schema }]): [string, JsonValue] => {
    const note = "the model's name, and whether the places that share it mean the same thing.";
    return [names.get(key) ?? "", decide(asObject(replaceWithin(schema, names)), note)];
  });
  const events = page.events.map((event) => ({
    ...event,
    name: naming.eventNames.get(event.type) ?? null,
    payload: replace(event.payload, names),
  }));
  return { ...page, events, models: { ...page.models, ...Object.fromEntries(lifted) } };
}

/** Below a repeat nothing is counted twice: what only repeats within it stays in it. */
function findRepeats(events: readonly DraftEvent[]): ReadonlyMap<string, Repeat> {
  const found = new Map<string, Repeat>();
  const visit = (schema: JsonValue | undefined, words: string): void => {
    if (schema === undefined || !isJsonObject(schema)) return;
    const properties = propertiesOf(schema);
    if (properties.length >= fewestKeys) {
      // The same for schemas that differ in their notes and in the order of keys alone.
      const key = jsonText(schema);
      const known = found.get(key);
      if (known) {
        known.count += 1;
        return;
      }
      found.set(key, { words, schema, count: 1 });
    }
    for (const [key, inner] of properties) visit(inner, key);
    visit(schema["items"], singular(words));
  };
  const stem = commonStem(events.map(({ type }) => type));
  for (const { payload, type } of events) visit(payload, stem === "" ? `${type} payload` : stem);
  return found;
}

function propertiesOf(schema: JsonObject): readonly (readonly [string, JsonValue])[] {
  const { properties } = schema;
  return properties !== undefined && isJsonObject(properties) ? Object.entries(properties) : [];
}

/** `order.` of `order.created` and `order.updated`. */
function commonStem(types: readonly string[]): string {
  const [first = "", ...others] = types;
  const length = [...first].findIndex((char, index) => others.some((each) => each[index] !== char));
  const stem = length < 0 ? first : first.slice(0, length);
  return /^.*[^A-Za-z0-9]/.exec(stem)?.[0].replace(/[^A-Za-z0-9]+$/, "") ?? "";
}

const singular = (word: string) =>
  word
    .replace(/ies$/, "y")
    .replace(/(ss|x|sh|ch)es$/, "$1")
    .replace(/([^s])s$/, "$1");

function replace(schema: JsonValue, names: ReadonlyMap<string, string>): JsonValue {
  if (!isJsonObject(schema)) return schema;
  const name = propertiesOf(schema).length >= fewestKeys ? names.get(jsonText(schema)) : undefined;
  return name === undefined ? replaceWithin(schema, names) : { $ref: `#/models/${name}` };
}

function replaceWithin(schema: JsonObject, names: ReadonlyMap<string, string>): JsonValue {
  const properties = propertiesOf(schema).map(([key, inner]) => [key, replace(inner, names)]);
  const { items } = schema;
  return {
    ...schema,
    ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
    ...(items === undefined ? {} : { items: replace(items, names) }),
  };
}

const asObject = (value: JsonValue): JsonObject => (isJsonObject(value) ? value : {});
