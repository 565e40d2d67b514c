import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import { acceptsValue, type LinkedShape } from "../ir/accepts-value.js";
import type { JsonValue } from "../ir/json.js";
import { jsonTypeOf, jsonTypes, type JsonType } from "../ir/json-type.js";
import { literalsOf } from "../ir/literals-of.js";
import type { ModelId, Shape, ShapeOf } from "../ir/shape.js";
import { innerShapes, visitShape } from "../ir/visit-shape.js";
import type { PageRule } from "./check-catalog.js";
import { oneOf, showValue } from "./describe-shape.js";

type Models = LinkedShape["models"];
type Types = ReadonlySet<JsonType>;

interface Reading {
  /** The types of which a shape may accept values: what is not among them is certain to be refused. */
  readonly typesOf: (shape: Shape) => Types;
  /** The values of the first part that has few, and the parts beside it; `null` where none has. */
  readonly fewValues: (shape: ShapeOf<"intersection">) => FewValues | null;
}

interface FewValues {
  readonly values: readonly JsonValue[];
  readonly others: readonly Shape[];
}

/** What a page's schemas ask for can be met. */
export const checkImpossibleShapes: PageRule = ({ models }, page, { report }) => {
  const payloads = page.events.flatMap(({ payload }) => payload ?? []);
  const shapes = [...payloads, ...page.models.map(({ shape }) => shape)];
  reportImpossible({ shapes, models }, report);
};

/**
 * Tells of shapes that accept nothing though each of their parts accepts something: parts that must all hold and take
 * other types or values, and objects that need a key which they cannot have. What contradicts itself within one schema was
 * told as the schema was read.
 */
export function reportImpossible(
  { shapes, models }: { readonly shapes: readonly Shape[]; readonly models: Models },
  report: Report,
): void {
  const reading = createReading(models);
  const open = [...shapes];
  for (let shape = open.pop(); shape; shape = open.pop()) {
    if (shape.kind === "intersection") reportParts(shape, reading, report);
    if (shape.kind === "object") reportNeeds(shape, report);
    // A list of values may be longer than what a call takes.
    for (const inner of innerShapes(shape)) open.push(inner);
  }
}

function reportParts(shape: ShapeOf<"intersection">, reading: Reading, report: Report): void {
  const { typesOf, fewValues } = reading;
  const parts = shape.members.map((part) => ({ span: part.span, types: typesOf(part) }));
  if (parts.some(({ types }) => types.size === 0) || typesOf(shape).size > 0) return;
  const pairs = parts.flatMap((part, index) =>
    parts.slice(0, index).map((other) => ({ part, other })),
  );
  const pair = pairs.find(({ part, other }) => intersect([part.types, other.types]).size === 0);
  const values = fewValues(shape)?.values.map(showValue) ?? [];
  const problem = pair
    ? `this takes ${oneOf([...pair.part.types])}, and what must hold as well takes ${oneOf([...pair.other.types])}`
    : values.length > 0
      ? `one part takes ${oneOf(values)} only, and another does not`
      : "what must hold together takes no type in common";
  const related = pair ? [{ span: pair.other.span, message: "must hold as well" }] : [];
  const span = pair?.part.span ?? shape.span;
  report(diagnostic("schema/accepts-nothing", span, { what: "value", problem }, related));
}

function reportNeeds(shape: ShapeOf<"object">, report: Report): void {
  const { properties, requires, patterns, rest, span } = shape;
  const tell = (at: typeof span, problem: string) =>
    report(diagnostic("schema/accepts-nothing", at, { what: "object", problem }));
  for (const { key, required, shape: inner, span: at } of properties)
    if (required && isNever(inner)) tell(at, `"${key}" is required, and accepts nothing`);
  if (patterns.length === 0 && rest && isNever(rest))
    for (const key of requires) tell(span, `"${key}" is required, and not among the keys allowed`);
}

/** `false`, and what says the same: `not: {}`. */
const isNever = (shape: Shape): boolean =>
  shape.kind === "never" || (shape.kind === "negation" && shape.shape.kind === "unknown");

/** References that are followed from one to the next, at most: a chain of them may be longer than the stack. */
const furthest = 20;

const every: Types = new Set(jsonTypes);

function createReading(models: Models): Reading {
  const known = new Map<ModelId, Types>();
  let followed = 0;

  function typesOf(shape: Shape): Types {
    const own = (): Types => new Set(jsonTypes.filter((type) => type === shape.kind));
    const ofMembers = ({ members }: { readonly members: readonly Shape[] }): Types =>
      new Set(members.flatMap((member) => [...typesOf(member)]));
    return visitShape<Types>(shape, {
      unknown: () => every,
      never: own,
      null: own,
      boolean: own,
      string: own,
      number: own,
      literal: ({ value }) => new Set([jsonTypeOf(value)]),
      array: own,
      object: own,
      union: ofMembers,
      exclusive: ofMembers,
      intersection: (all) => intersect([fittingTypes(all), ...all.members.map(typesOf)]),
      negation: () => (isNever(shape) ? new Set() : every),
      condition: () => every,
      unevaluated: ({ shape: inner }) => typesOf(inner),
      ref: ({ model }) => typesOfModel(model),
    });
  }

  function fewValues({ members }: ShapeOf<"intersection">): FewValues | null {
    for (const member of members) {
      const values = literalsOf(member, models);
      if (values) return { values, others: members.filter((each) => each !== member) };
    }
    return null;
  }

  /** Where there are few values, they are put to the other parts, until one of each type is accepted. */
  function fittingTypes(shape: ShapeOf<"intersection">): Types {
    const few = fewValues(shape);
    if (!few) return every;
    const others: Shape = { ...shape, members: few.others };
    const fits = (value: JsonValue) => acceptsValue({ shape: others, models }, value);
    const isOf = (type: JsonType, value: JsonValue) => jsonTypeOf(value) === type;
    return new Set(
      jsonTypes.filter((type) => few.values.some((value) => isOf(type, value) && fits(value))),
    );
  }

  function typesOfModel(id: ModelId): Types {
    const found = known.get(id);
    const model = models.get(id);
    if (found || !model || followed === furthest) return found ?? every;
    // A model that leads back to itself may accept anything as far as is known.
    known.set(id, every);
    followed += 1;
    const types = typesOf(model.shape);
    followed -= 1;
    known.set(id, types);
    return types;
  }

  return { typesOf, fewValues };
}

const intersect = ([first = every, ...others]: readonly Types[]): Types =>
  new Set([...first].filter((type) => others.every((other) => other.has(type))));
