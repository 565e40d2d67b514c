import { acceptsValue, type LinkedShape } from "../ir/accepts-value.js";
import { discriminatorOf } from "../ir/discriminator.js";
import { isJsonObject, type JsonObject, type JsonValue, type Pointer } from "../ir/json.js";
import { below } from "../ir/pointer.js";
import type { Shape, ShapeOf } from "../ir/shape.js";
import { brokenRule } from "./broken-rule.js";
import { describeShape, oneOf, showValue } from "./describe-shape.js";

interface Rejection {
  readonly pointer: Pointer;
  readonly problem: string;
}

/** What is asked about: a value, and the models that its shape may name. */
interface Rejected<V = JsonValue> {
  readonly value: V;
  readonly models: LinkedShape["models"];
}

/** The innermost place at which a rejected value goes wrong, for a person to mend. */
export function explainRejection({ shape, models }: LinkedShape, value: JsonValue): Rejection {
  const broken = brokenRule(shape, value);
  if (broken !== null) return { pointer: "", problem: broken };
  return explainWithin(shape, { value, models }) ?? explainHere(shape, value);
}

const explainHere = (shape: Shape, value: JsonValue): Rejection => ({
  pointer: "",
  problem: `expected ${describeShape(shape)}, found ${showValue(value)}`,
});

/** Of a part of the shape, or of the value, that is at fault; `null` when it is the value as a whole. */
function explainWithin(shape: Shape, { value, models }: Rejected): Rejection | null {
  const rejected = { value, models };
  const at = (part: Shape) => explainRejection({ shape: part, models }, value);
  switch (shape.kind) {
    case "ref": {
      const model = models.get(shape.model);
      return model ? at(model.shape) : null;
    }
    case "intersection": {
      const member = shape.members.find((each) => !accepts(each, rejected));
      return member ? at(member) : null;
    }
    case "union":
    case "exclusive":
      return explainMembers(shape, rejected);
    case "condition": {
      const branch = accepts(shape.if, rejected) ? shape.then : shape.else;
      return branch && at(branch);
    }
    case "unevaluated":
      return accepts(shape.shape, rejected) ? null : at(shape.shape);
    case "object":
      return isJsonObject(value) ? explainObject(shape, { value, models }) : null;
    case "array":
      return Array.isArray(value) ? explainList(shape, { value, models }) : null;
    default:
      return null;
  }
}

const accepts = (shape: Shape, { value, models }: Rejected): boolean =>
  acceptsValue({ shape, models }, value);

function inside(key: string | number, shape: Shape, { value, models }: Rejected): Rejection {
  const { pointer, problem } = explainRejection({ shape, models }, value);
  return { pointer: below("", key) + pointer, problem };
}

function explainObject(
  shape: ShapeOf<"object">,
  { value, models }: Rejected<JsonObject>,
): Rejection | null {
  const properties = new Map(shape.properties.map((each) => [each.key, each.shape]));
  const here = (problem: string): Rejection => ({ pointer: "", problem });
  for (const [key, part] of Object.entries(value)) {
    const rejected = { value: part, models };
    if (shape.names && !accepts(shape.names, { value: key, models })) {
      const { problem } = explainRejection({ shape: shape.names, models }, key);
      return here(`the key "${key}" is not allowed: ${problem}`);
    }
    const named = properties.get(key);
    const patterned = shape.patterns.filter(({ pattern }) => new RegExp(pattern, "u").test(key));
    const holding = [...(named ? [named] : []), ...patterned.map((each) => each.shape)];
    if (holding.length === 0 && shape.rest) holding.push(shape.rest);
    const wrong = holding.find((each) => !accepts(each, rejected));
    if (wrong?.kind === "never") return here(`"${key}" is not allowed`);
    if (wrong) return inside(key, wrong, rejected);
  }
  return null;
}

function explainList(
  shape: ShapeOf<"array">,
  { value, models }: Rejected<readonly JsonValue[]>,
): Rejection | null {
  for (const [index, part] of value.entries()) {
    const inner = shape.prefix[index] ?? shape.items;
    const rejected = { value: part, models };
    if (inner && !accepts(inner, rejected)) return inside(index, inner, rejected);
  }
  if (!shape.contains) return null;
  const { shape: wanted, min = 1, max = Infinity } = shape.contains;
  const found = value.filter((item) => accepts(wanted, { value: item, models })).length;
  const limit = found < min ? `at least ${min}` : `at most ${max}`;
  const problem = `expected ${limit} of the items to be ${describeShape(wanted)}, found ${found}`;
  return { pointer: "", problem };
}

/** Of the member that the discriminator names, else of the only one of the value's own type. */
function explainMembers(
  shape: ShapeOf<"union"> | ShapeOf<"exclusive">,
  { value, models }: Rejected,
): Rejection | null {
  const fitting = shape.members.flatMap((each, index) =>
    accepts(each, { value, models }) ? [index + 1] : [],
  );
  if (fitting.length > 1) {
    const count = shape.members.length;
    const problem = `exactly one of ${count} alternatives may fit, but ${fitting.join(" and ")} do`;
    return { pointer: "", problem };
  }
  if (!isJsonObject(value)) return explainOnly(shape, { value, models });
  const objects = shape.members.filter(({ kind }) => kind === "object" || kind === "ref");
  const tag = discriminatorOf(objects, models);
  const found = tag && Object.hasOwn(value, tag.key) ? value[tag.key] : undefined;
  const index = tag?.values.findIndex((values) => values.some((each) => each === found)) ?? -1;
  const member = objects[index] ?? (objects.length === 1 ? objects[0] : undefined);
  if (member) return explainRejection({ shape: member, models }, value);
  if (!tag || found === undefined) return null;
  const expected = oneOf(tag.values.flat().map((each) => JSON.stringify(each)));
  const problem = `expected ${expected}, found ${showValue(found)}`;
  return { pointer: below("", tag.key), problem };
}

/** Of the only member that is of the value's type, when that is all that is wrong with it. */
function explainOnly(
  { members }: ShapeOf<"union"> | ShapeOf<"exclusive">,
  rejected: Rejected,
): Rejection | null {
  const own = members.filter(({ kind }) => kind === kindOf(rejected.value));
  const [only] = own;
  if (!only || own.length > 1) return null;
  return explainRejection({ shape: only, models: rejected.models }, rejected.value);
}

function kindOf(value: JsonValue): Shape["kind"] | null {
  if (Array.isArray(value)) return "array";
  if (typeof value === "string") return "string";
  return typeof value === "number" ? "number" : null;
}
