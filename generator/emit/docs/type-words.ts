import type { Model } from "../../ir/catalog.js";
import type { JsonValue } from "../../ir/json.js";
import type { ModelId, Shape, ShapeOf } from "../../ir/shape.js";
import { joinInline, line, text, type Inline } from "../../text/markdown.js";

export interface ModelLinks {
  readonly models: ReadonlyMap<ModelId, Model>;
  /** The model's name, linked to its page. */
  readonly linkModel: (model: Model) => Inline;
}

type Count = "one" | "many";

/** The type of a value in words: `string (date-time)`, `list of integers`, `map of strings`, a link to a model. */
export function typeWords(shape: Shape, links: ModelLinks, count: Count = "one"): Inline {
  // No table of functions here: this runs for every field of every page.
  switch (shape.kind) {
    case "unknown":
    case "negation":
    case "condition":
      return words["any value"][count];
    case "never":
      return words["no value"][count];
    case "null":
      return words.null[count];
    case "boolean":
      return words.boolean[count];
    case "string":
      return shape.format
        ? line`${words.string[count]} (${text(shape.format)})`
        : words.string[count];
    case "number":
      return words[shape.integer ? "integer" : "number"][count];
    case "literal":
      return words[literalType(shape.value)][count];
    case "array":
      return listWords(shape, links, count);
    case "object":
      return objectWords(shape, links, count);
    case "union":
    case "exclusive":
      return unionWords(shape.members, links, count);
    case "intersection":
      return intersectionWords(shape.members, links, count);
    case "unevaluated":
      return typeWords(shape.shape, links, count);
    case "ref": {
      const model = links.models.get(shape.model);
      return model ? links.linkModel(model) : words["any value"][count];
    }
  }
}

const words = {
  "any value": { one: line`any value`, many: line`any values` },
  "no value": { one: line`no value`, many: line`no values` },
  null: { one: line`null`, many: line`nulls` },
  boolean: { one: line`boolean`, many: line`booleans` },
  string: { one: line`string`, many: line`strings` },
  number: { one: line`number`, many: line`numbers` },
  integer: { one: line`integer`, many: line`integers` },
  object: { one: line`object`, many: line`objects` },
  "empty object": { one: line`empty object`, many: line`empty objects` },
  list: { one: line`list`, many: line`lists` },
  map: { one: line`map`, many: line`maps` },
} as const satisfies { readonly [word: string]: { readonly [C in Count]: Inline } };

function listWords(array: ShapeOf<"array">, links: ModelLinks, count: Count): Inline {
  const { prefix, items } = array;
  const list = words.list[count];
  if (prefix.length === 0)
    return items === null ? list : line`${list} of ${typeWords(items, links, "many")}`;
  const first = joinInline(
    prefix.map((item) => typeWords(item, links)),
    line`, `,
  );
  const open = items !== null && items.kind !== "never";
  const rest = open ? line`, then ${typeWords(items, links, "many")}` : line``;
  return line`${list} (${first}${rest})`;
}

function objectWords(object: ShapeOf<"object">, links: ModelLinks, count: Count): Inline {
  const { properties, patterns, rest } = object;
  if (properties.length > 0) return words.object[count];
  const values = [...patterns.map((each) => each.shape), ...(rest ? [rest] : [])].filter(
    ({ kind }) => kind !== "never",
  );
  if (values.length === 0) return words[rest ? "empty object" : "object"][count];
  const many = distinct(values.map((each) => typeWords(each, links, "many")));
  return line`${words.map[count]} of ${orWords(many)}`;
}

function unionWords(members: readonly Shape[], links: ModelLinks, count: Count): Inline {
  const plain = members.filter(({ kind }) => kind === "object").length;
  const named = members.filter(({ kind }) => kind !== "object");
  const parts = named.map((member) => typeWords(member, links, count));
  if (plain === 1) parts.push(words.object[count]);
  if (plain > 1) parts.push(line`one of ${plain} objects`);
  return orWords(distinct(parts));
}

/** What an intersection adds is told in its fields and limits; its type is that of the most telling member. */
function intersectionWords(members: readonly Shape[], links: ModelLinks, count: Count): Inline {
  const telling = members.filter(({ kind }) => !silentKinds.has(kind));
  const named = telling.filter(({ kind }) => kind === "ref");
  const told = named.length > 0 ? named : telling;
  if (told.length === 0) return words["any value"][count];
  return joinInline(distinct(told.map((member) => typeWords(member, links, count))), line` and `);
}

const silentKinds: ReadonlySet<Shape["kind"]> = new Set(["unknown", "negation", "condition"]);

const distinct = (parts: readonly Inline[]): readonly Inline[] =>
  parts.length < 2 ? parts : [...new Map(parts.map((part) => [part.text, part])).values()];

/** `a`, `a or b`, `a, b or c`. */
export function orWords(parts: readonly Inline[]): Inline {
  const last = parts.at(-1) ?? line``;
  if (parts.length < 2) return last;
  return line`${joinInline(parts.slice(0, -1), line`, `)} or ${last}`;
}

function literalType(value: JsonValue): keyof typeof words {
  switch (typeof value) {
    case "string":
      return "string";
    case "boolean":
      return "boolean";
    case "number":
      return Number.isInteger(value) ? "integer" : "number";
    default:
      return value === null ? "null" : Array.isArray(value) ? "list" : "object";
  }
}
