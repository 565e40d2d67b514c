import type { Model } from "../../ir/catalog.js";
import type { JsonValue } from "../../ir/json.js";
import type { ModelId, Shape, ShapeOf } from "../../ir/shape.js";
import { visitShape } from "../../ir/visit-shape.js";
import { joinInline, line, text, type Inline } from "../../text/markdown.js";

export interface ModelLinks {
  readonly models: ReadonlyMap<ModelId, Model>;
  /** The model's name, linked to its page. */
  readonly linkModel: (model: Model) => Inline;
}

type Count = "one" | "many";

/** The type of a value in words: `string (date-time)`, `list of integers`, `map of strings`, a link to a model. */
export function typeWords(shape: Shape, links: ModelLinks, count: Count = "one"): Inline {
  const word = (one: string, many = `${one}s`) => text(count === "one" ? one : many);
  const inner = (each: Shape, number: Count = "one") => typeWords(each, links, number);
  return visitShape<Inline>(shape, {
    unknown: () => word("any value"),
    never: () => word("no value"),
    null: () => word("null", "nulls"),
    boolean: () => word("boolean"),
    string: ({ format }) => (format ? line`${word("string")} (${text(format)})` : word("string")),
    number: ({ integer }) => word(integer ? "integer" : "number"),
    literal: ({ value }) => word(literalType(value)),
    array: (array) => listWords(array, word("list"), inner),
    object: (object) => objectWords(object, word, inner),
    union: ({ members }) => unionWords(members, links, count),
    exclusive: ({ members }) => unionWords(members, links, count),
    intersection: ({ members }) => intersectionWords(members, links, count),
    negation: () => word("any value"),
    condition: () => word("any value"),
    unevaluated: ({ shape: held }) => inner(held, count),
    ref: ({ model }) => {
      const target = links.models.get(model);
      return target ? links.linkModel(target) : word("any value");
    },
  });
}

type InnerWords = (shape: Shape, count?: Count) => Inline;

function listWords(array: ShapeOf<"array">, list: Inline, inner: InnerWords): Inline {
  if (array.prefix.length > 0) {
    const first = joinInline(
      array.prefix.map((item) => inner(item)),
      line`, `,
    );
    const rest =
      array.items && array.items.kind !== "never"
        ? line`, then ${inner(array.items, "many")}`
        : line``;
    return line`${list} (${first}${rest})`;
  }
  return array.items === null ? list : line`${list} of ${inner(array.items, "many")}`;
}

function objectWords(
  { properties, patterns, rest }: ShapeOf<"object">,
  word: (one: string) => Inline,
  inner: InnerWords,
): Inline {
  if (properties.length > 0) return word("object");
  const values = [...patterns.map((each) => each.shape), ...(rest ? [rest] : [])].filter(
    ({ kind }) => kind !== "never",
  );
  if (values.length === 0) return rest ? word("empty object") : word("object");
  return line`${word("map")} of ${orWords(distinct(values.map((each) => inner(each, "many"))))}`;
}

function unionWords(members: readonly Shape[], links: ModelLinks, count: Count): Inline {
  const plain = members.filter(({ kind }) => kind === "object").length;
  const named = members.filter(({ kind }) => kind !== "object");
  const words = named.map((member) => typeWords(member, links, count));
  if (plain === 1) words.push(text(count === "one" ? "object" : "objects"));
  if (plain > 1) words.push(line`one of ${plain} objects`);
  return orWords(distinct(words));
}

/** What an intersection adds is told in its fields and limits; its type is that of the most telling member. */
function intersectionWords(members: readonly Shape[], links: ModelLinks, count: Count): Inline {
  const telling = members.filter(({ kind }) => !silentKinds.has(kind));
  const named = telling.filter(({ kind }) => kind === "ref");
  const words = (named.length > 0 ? named : telling).map((member) =>
    typeWords(member, links, count),
  );
  if (words.length === 0) return text(count === "one" ? "any value" : "any values");
  return joinInline(distinct(words), line` and `);
}

const silentKinds: ReadonlySet<Shape["kind"]> = new Set(["unknown", "negation", "condition"]);

function distinct(words: readonly Inline[]): readonly Inline[] {
  return [...new Map(words.map((word) => [word.text, word])).values()];
}

/** `a`, `a or b`, `a, b or c`. */
export function orWords(words: readonly Inline[]): Inline {
  const last = words.at(-1) ?? line``;
  if (words.length < 2) return last;
  return line`${joinInline(words.slice(0, -1), line`, `)} or ${last}`;
}

function literalType(value: JsonValue): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}
