import type { JsonObject, JsonValue } from "../../../generator/ir/json.js";
import type { SeededRandom } from "./seeded-random.js";
import { drawField } from "./synthetic-field.js";
import { syntheticModels } from "./synthetic-models.js";
import { words } from "./synthetic-words.js";

export interface SyntheticEvent {
  /** `order.created`; unique within the vendor. */
  readonly type: string;
  /** `order-created`: the page, which holds this event alone. */
  readonly page: string;
  readonly summary: string;
  /** About 25 properties over three levels; references to models are written `#Name`. */
  readonly payload: JsonObject;
  readonly example: JsonValue;
  /** Keys of the payload that the source leaves in doubt; usually none. */
  readonly doubtful: readonly string[];
}

interface Fields {
  readonly properties: Readonly<Record<string, JsonObject>>;
  readonly values: Readonly<Record<string, JsonValue>>;
}

/** The event at `index` (0 to 119) of a vendor. */
export function syntheticEvent(random: SeededRandom, index: number): SyntheticEvent {
  const subject = words.subjects[index % words.subjects.length] ?? "record";
  const action =
    words.actions[Math.floor(index / words.subjects.length) % words.actions.length] ?? "changed";
  const own = drawFields(random, 7 + random.below(4));
  const nested = nestedFields(random);
  const shared = modelFields(random, subject);
  const properties = {
    id: { type: "string", format: "uuid", description: `Id of the ${subject}.` },
    ...own.properties,
    ...nested.properties,
    ...shared.properties,
  };
  const keys = Object.keys(properties);
  const required = ["id", ...keys.slice(1).filter(() => random.oneIn(3))];
  return {
    type: `${subject}.${action}`,
    page: `${subject}-${action}`,
    summary: `The ${subject} was ${action}.`,
    payload: {
      type: "object",
      description: `The ${subject} as it is after it was ${action}. ${random.pick(words.sentences)}`,
      required,
      properties,
    },
    example: {
      id: "5f0f4d3e-8f6d-4f0b-9a51-3f0c2b7f8a11",
      ...own.values,
      ...nested.values,
      ...shared.values,
    },
    doubtful: random.oneIn(8) ? keys.slice(1, 2) : [],
  };
}

function drawFields(random: SeededRandom, count: number): Fields {
  const properties: Record<string, JsonObject> = {};
  const values: Record<string, JsonValue> = {};
  while (Object.keys(properties).length < count) {
    const key = `${random.pick(words.adjectives)}_${random.pick(words.nouns)}`;
    if (key in properties) continue;
    const { schema, value } = drawField(random);
    const description = `The ${key.replace("_", " ")}. ${random.pick(words.sentences)}`;
    const evidence = random.oneIn(8) ? { "x-evidence": "sample" } : {};
    properties[key] = { ...schema, description, ...evidence };
    values[key] = value;
  }
  return { properties, values };
}

/** An object of objects and a list of objects: what makes real payloads deep. */
function nestedFields(random: SeededRandom): Fields {
  const settings = drawFields(random, 2 + random.below(2));
  const limits = drawFields(random, 2);
  const line = drawFields(random, 2 + random.below(2));
  const settingsSchema = {
    type: "object",
    description: "How the record is handled.",
    properties: {
      ...settings.properties,
      limits: {
        type: "object",
        description: "What it may not exceed.",
        properties: limits.properties,
      },
    },
  };
  const linesSchema = {
    type: "array",
    description: "The lines, in the order in which they were entered.",
    items: {
      type: "object",
      required: ["position"],
      properties: {
        position: { type: "integer", minimum: 1, description: "Counted from one." },
        price: { $ref: "#Money", description: "Price of the line." },
        ...line.properties,
      },
    },
  };
  const first = { position: 1, price: modelValue("Money"), ...line.values };
  return {
    properties: { settings: settingsSchema, lines: linesSchema },
    values: { settings: { ...settings.values, limits: limits.values }, lines: [first] },
  };
}

function modelFields(random: SeededRandom, subject: string): Fields {
  const party = random.pick(["Person", "Company"]);
  const extra = random.pick(["TaxLine", "Attachment", "Attributes"]);
  const either = random.oneIn(5);
  return {
    properties: {
      total: { $ref: "#Money", description: `What the ${subject} comes to.` },
      actor: { $ref: "#Actor", description: "Who caused the event." },
      party: either
        ? {
            anyOf: [{ $ref: "#Company" }, { $ref: "#Person" }, { type: "null" }],
            description: "The other party, when there is one.",
          }
        : { $ref: `#${party}`, description: "The other party." },
      extras: { type: "array", items: { $ref: `#${extra}` }, description: "What goes with it." },
    },
    values: {
      total: modelValue("Money"),
      actor: modelValue("Actor"),
      party: modelValue(either ? "Company" : party),
      extras: [modelValue(extra)],
    },
  };
}

const modelValue = (name: string): JsonValue =>
  syntheticModels.find((model) => model.name === name)?.value ?? null;
