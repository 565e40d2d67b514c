import { acceptsFormat } from "./accepts-format.js";
import type { Model } from "./catalog.js";
import { isJsonObject, type JsonObject, type JsonValue } from "./json.js";
import { jsonText } from "./json-text.js";
import type { Bounds, ModelId, Shape, ShapeOf } from "./shape.js";
import { shapeReader } from "./visit-shape.js";

/** A shape with the models that its references name. */
export interface LinkedShape {
  readonly shape: Shape;
  readonly models: ReadonlyMap<ModelId, Pick<Model, "shape">>;
}

/** What an accepted value's keys and items were held to; the rest is left to an `unevaluated` around it. */
interface Evaluated {
  readonly keys: ReadonlySet<string>;
  readonly items: ReadonlySet<number>;
}

interface Question {
  readonly shape: Shape;
  readonly value: JsonValue;
}

/** Asks about shapes within, and answers `null` to reject. */
type Evaluation = Generator<Question, Evaluated | null, Evaluated | null>;

const nothing: Evaluated = { keys: new Set(), items: new Set() };

/**
 * The reference semantics of shapes, against which every generated validator and schema is held: plain, slow, and without
 * recursion, so that neither a deep value nor a deep shape overflows the stack. Throws when a reference names no model,
 * which linking rules out.
 */
export function acceptsValue({ shape, models }: LinkedShape, value: JsonValue): boolean {
  const expressions = new Map<string, RegExp>();
  const matches = (pattern: string, text: string) => {
    const expression = expressions.get(pattern) ?? new RegExp(pattern, "u");
    expressions.set(pattern, expression);
    return expression.test(text);
  };
  const scope: Scope = { models, matches };
  const open: Evaluation[] = [evaluate({ shape, value }, scope)];
  let answer: Evaluated | null = null;
  for (let current = open.at(-1); current; current = open.at(-1)) {
    const step: IteratorResult<Question, Evaluated | null> = current.next(answer);
    answer = null;
    if (step.done === true) {
      answer = step.value;
      open.pop();
    } else {
      open.push(evaluate(step.value, scope));
    }
  }
  return answer !== null;
}

interface Scope {
  readonly models: LinkedShape["models"];
  readonly matches: (pattern: string, text: string) => boolean;
}

interface Asked extends Scope {
  readonly value: JsonValue;
}

const evaluate = ({ shape, value }: Question, scope: Scope): Evaluation =>
  readShape(shape, { ...scope, value });

const readShape = shapeReader<Evaluation, Asked>({
  unknown: () => settle(true),
  never: () => settle(false),
  null: (_, { value }) => settle(value === null),
  boolean: (_, { value }) => settle(typeof value === "boolean"),
  string: (text, { value, matches }) =>
    settle(typeof value === "string" && acceptsText({ text: value, matches }, text)),
  number: (number, { value }) => settle(typeof value === "number" && acceptsNumber(number, value)),
  literal: (literal, { value }) => settle(jsonText(value) === jsonText(literal.value)),
  array: (array, { value }) => (Array.isArray(value) ? evaluateArray(array, value) : settle(false)),
  object: (object, { value, ...scope }) =>
    isJsonObject(value) ? evaluateObject(object, { ...scope, value }) : settle(false),
  union: ({ members }, { value }) => evaluateMembers({ members, value }, (count) => count >= 1),
  exclusive: ({ members }, { value }) =>
    evaluateMembers({ members, value }, (count) => count === 1),
  intersection: ({ members }, { value }) =>
    evaluateMembers({ members, value }, (count) => count === members.length),
  negation: ({ shape: inner }, { value }) => evaluateNegation(inner, value),
  condition: (condition, { value }) => evaluateCondition(condition, value),
  unevaluated: (unevaluated, { value }) => evaluateUnevaluated(unevaluated, value),
  ref: ({ model }, { value, models }) => evaluateModel(value, models.get(model)),
});

function* settle(accepted: boolean): Evaluation {
  return accepted ? nothing : null;
}

function* evaluateModel(value: JsonValue, model: Pick<Model, "shape"> | undefined): Evaluation {
  if (model === undefined) throw new Error("A reference names no model: linking let it pass.");
  return yield { shape: model.shape, value };
}

const isWithin = ({ min = 0, max = Infinity }: Bounds = {}, count: number) =>
  min <= count && count <= max;

function acceptsText(
  { text, matches }: Pick<Scope, "matches"> & { readonly text: string },
  { format, pattern, length }: ShapeOf<"string">,
): boolean {
  if (length !== undefined && !isWithin(length, [...text].length)) return false;
  if (pattern !== undefined && !matches(pattern, text)) return false;
  return format === undefined || acceptsFormat(format, text);
}

function acceptsNumber({ integer, range = {}, multipleOf }: ShapeOf<"number">, value: number) {
  if (!Number.isFinite(value) || (integer && !Number.isInteger(value))) return false;
  const { min = -Infinity, max = Infinity } = range;
  const { exclusiveMin = -Infinity, exclusiveMax = Infinity } = range;
  if (value < min || value > max || value <= exclusiveMin || value >= exclusiveMax) return false;
  return multipleOf === undefined || isMultiple(value, multipleOf);
}

/**
 * Over the decimals that the numbers are written with, not over their binary neighbours; of integers that are too long to
 * be exact, either may be meant.
 */
function isMultiple(value: number, divisor: number): boolean {
  if (Number.isInteger(value) && Number.isInteger(divisor) && value % divisor === 0) return true;
  const [a, b] = [decimalOf(value), decimalOf(divisor)];
  const exponent = Math.min(a.exponent, b.exponent);
  const scaled = (each: Decimal) => each.digits * 10n ** BigInt(each.exponent - exponent);
  return scaled(a) % scaled(b) === 0n;
}

interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

function decimalOf(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

function* evaluateArray(shape: ShapeOf<"array">, value: readonly JsonValue[]): Evaluation {
  if (!isWithin(shape.length, value.length)) return null;
  if (shape.unique && new Set(value.map(jsonText)).size !== value.length) return null;
  const items = new Set<number>();
  for (const [index, item] of value.entries()) {
    const inner = shape.prefix[index] ?? shape.items;
    if (inner === null) continue;
    if ((yield { shape: inner, value: item }) === null) return null;
    items.add(index);
  }
  if (shape.contains === undefined) return { ...nothing, items };
  const { min = 1, max = Infinity } = shape.contains;
  let found = 0;
  for (const [index, item] of value.entries()) {
    if ((yield { shape: shape.contains.shape, value: item }) === null) continue;
    items.add(index);
    found += 1;
  }
  return isWithin({ min, max }, found) ? { ...nothing, items } : null;
}

/** An own property that is not `undefined`, which JSON would leave out. */
const has = (object: JsonObject, key: string) =>
  Object.hasOwn(object, key) && object[key] !== undefined;

function* evaluateObject(
  shape: ShapeOf<"object">,
  { value, matches }: Pick<Scope, "matches"> & { readonly value: JsonObject },
): Evaluation {
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  if (!isWithin(shape.size, entries.length)) return null;
  const required = shape.properties.filter((property) => property.required).map(({ key }) => key);
  const dependent = shape.dependencies.filter(({ key }) => has(value, key));
  const due = [...required, ...shape.requires, ...dependent.flatMap(({ keys }) => keys)];
  if (!due.every((key) => has(value, key))) return null;
  const properties = new Map(shape.properties.map((property) => [property.key, property.shape]));
  const keys = new Set<string>();
  for (const [key, inner] of entries) {
    if (shape.names !== null && (yield { shape: shape.names, value: key }) === null) return null;
    const named = properties.get(key);
    const matching = shape.patterns.filter(({ pattern }) => matches(pattern, key));
    const holding = [...(named ? [named] : []), ...matching.map((pattern) => pattern.shape)];
    if (holding.length === 0 && shape.rest !== null) holding.push(shape.rest);
    for (const each of holding) if ((yield { shape: each, value: inner }) === null) return null;
    if (holding.length > 0) keys.add(key);
  }
  return { ...nothing, keys };
}

/** Every member is asked, for each that accepts may evaluate keys of its own. */
function* evaluateMembers(
  { members, value }: { readonly members: readonly Shape[]; readonly value: JsonValue },
  suffices: (accepting: number) => boolean,
): Evaluation {
  const answers: Evaluated[] = [];
  for (const shape of members) {
    const answer = yield { shape, value };
    if (answer !== null) answers.push(answer);
  }
  return suffices(answers.length) ? merged(answers) : null;
}

const merged = (answers: readonly Evaluated[]): Evaluated => ({
  keys: new Set(answers.flatMap((answer) => [...answer.keys])),
  items: new Set(answers.flatMap((answer) => [...answer.items])),
});

function* evaluateNegation(shape: Shape, value: JsonValue): Evaluation {
  return (yield { shape, value }) === null ? nothing : null;
}

function* evaluateCondition(condition: ShapeOf<"condition">, value: JsonValue): Evaluation {
  const met = yield { shape: condition.if, value };
  const branch = met === null ? condition.else : condition.then;
  if (branch === null) return met ?? nothing;
  const held = yield { shape: branch, value };
  return held === null ? null : merged([met ?? nothing, held]);
}

function* evaluateUnevaluated(shape: ShapeOf<"unevaluated">, value: JsonValue): Evaluation {
  const inner = yield { shape: shape.shape, value };
  if (inner === null) return null;
  const keys = new Set(inner.keys);
  const items = new Set(inner.items);
  if (shape.properties !== null && isJsonObject(value)) {
    for (const key of Object.keys(value).filter((key) => has(value, key) && !inner.keys.has(key))) {
      const accepted = yield { shape: shape.properties, value: value[key] ?? null };
      if (accepted === null) return null;
      keys.add(key);
    }
  }
  if (shape.items !== null && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (inner.items.has(index)) continue;
      if ((yield { shape: shape.items, value: item }) === null) return null;
      items.add(index);
    }
  }
  return { keys, items };
}
