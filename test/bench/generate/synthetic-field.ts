import type { JsonObject, JsonValue } from "../../../generator/ir/json.js";
import type { SeededRandom } from "./seeded-random.js";
import { words } from "./synthetic-words.js";

/** A schema without references to what surrounds it, and a value that it accepts. */
export interface SyntheticField {
  readonly schema: JsonObject;
  readonly value: JsonValue;
}

type Draw = (random: SeededRandom) => SyntheticField;

const text: Draw = (random) => ({
  schema: { type: "string", minLength: 1, maxLength: 40 + random.below(200) },
  value: random.pick(words.sentences).slice(0, 40),
});
const count: Draw = (random) => ({
  schema: { type: "integer", minimum: 0 },
  value: random.below(500),
});
const share: Draw = (random) => ({
  schema: { type: "number", minimum: 0, maximum: 100 },
  value: random.below(1000) / 10,
});
const flag: Draw = (random) => ({ schema: { type: "boolean" }, value: random.oneIn(2) });
const moment: Draw = () => ({
  schema: { type: "string", format: "date-time" },
  value: "2026-03-14T09:26:53Z",
});
const day: Draw = () => ({ schema: { type: "string", format: "date" }, value: "2026-03-14" });
const link: Draw = () => ({
  schema: { type: "string", format: "uri" },
  value: "https://example.com/records/1",
});
const nullable: Draw = (random) => ({
  schema: { type: ["string", "null"] },
  value: random.oneIn(2) ? null : random.pick(words.nouns),
});
const choice: Draw = (random) => {
  const first = random.below(words.states.length - 3);
  const states = words.states.slice(first, first + 3);
  return { schema: { enum: states }, value: states[0] ?? "draft" };
};
const openChoice: Draw = (random) => {
  const known = words.states.slice(0, 3 + random.below(4));
  return {
    schema: { type: "string", "x-extensible-enum": known },
    value: random.pick(words.states),
  };
};
const code: Draw = () => ({
  schema: { type: "string", pattern: "^[A-Z]{3}-[0-9]{4}$" },
  value: "ABC-0042",
});
const list: Draw = (random) => ({
  schema: {
    type: "array",
    items: { type: "string" },
    ...(random.oneIn(3) && { uniqueItems: true }),
  },
  value: ["first", "second"],
});
const freeForm: Draw = () => ({
  schema: { type: "object", additionalProperties: { type: "number" } },
  value: { score: 0.5 },
});

/** Weighted by how often each turns up in documented events: plain strings most, free-form objects least. */
const draws: readonly [Draw, ...Draw[]] = [
  text,
  text,
  text,
  text,
  count,
  count,
  share,
  flag,
  flag,
  moment,
  moment,
  day,
  link,
  nullable,
  nullable,
  choice,
  choice,
  openChoice,
  code,
  list,
  freeForm,
];

export const drawField = (random: SeededRandom): SyntheticField => random.pick(draws)(random);
