import { acceptsValue, type LinkedShape } from "../ir/accepts-value.js";
import { discriminatorOf } from "../ir/discriminator.js";
import { isJsonObject, type JsonValue, type Pointer } from "../ir/json.js";
import { below } from "../ir/pointer.js";
import type { Shape, ShapeOf } from "../ir/shape.js";

interface Rejection {
  readonly pointer: Pointer;
  readonly problem: string;
}

/** The innermost place at which a rejected value goes wrong, for a person to mend. */
export function explainRejection({ shape, models }: LinkedShape, value: JsonValue): Rejection {
  const accepts = (inner: Shape, part: JsonValue) => acceptsValue({ shape: inner, models }, part);
  const here = (problem: string): Rejection => ({ pointer: "", problem });
  const inside = (key: string | number, inner: Shape, part: JsonValue): Rejection => {
    const { pointer, problem } = explainRejection({ shape: inner, models }, part);
    return { pointer: below("", key) + pointer, problem };
  };

  if (shape.kind === "ref") {
    const model = models.get(shape.model);
    return model
      ? explainRejection({ shape: model.shape, models }, value)
      : here("its model is missing");
  }
  if (shape.kind === "intersection") {
    const member = shape.members.find((each) => !accepts(each, value));
    return member ? explainRejection({ shape: member, models }, value) : here("it is not accepted");
  }
  if (shape.kind === "union" || shape.kind === "exclusive") {
    return (
      explainMember(shape, { value, models }) ??
      here(`expected ${describe(shape)}, found ${show(value)}`)
    );
  }
  if (shape.kind === "object" && isJsonObject(value)) {
    const missing = [
      ...shape.properties.filter(({ required }) => required).map(({ key }) => key),
      ...shape.requires,
    ];
    const key = missing.find((each) => !Object.hasOwn(value, each));
    if (key !== undefined) return here(`"${key}" is missing`);
    for (const property of shape.properties) {
      const part = Object.hasOwn(value, property.key) ? value[property.key] : undefined;
      if (part !== undefined && !accepts(property.shape, part))
        return inside(property.key, property.shape, part);
    }
    const declared = new Set(shape.properties.map((property) => property.key));
    for (const [other, part] of Object.entries(value)) {
      if (!shape.rest || declared.has(other) || accepts(shape.rest, part)) continue;
      return shape.rest.kind === "never"
        ? here(`"${other}" is not allowed`)
        : inside(other, shape.rest, part);
    }
  }
  if (shape.kind === "array" && Array.isArray(value)) {
    for (const [index, part] of (value as readonly JsonValue[]).entries()) {
      const inner = shape.prefix[index] ?? shape.items;
      if (inner && !accepts(inner, part)) return inside(index, inner, part);
    }
  }
  return here(`expected ${describe(shape)}, found ${show(value)}`);
}

/** Of the member that the discriminator names, else of the only one of the value's own type. */
function explainMember(
  { members }: ShapeOf<"union"> | ShapeOf<"exclusive">,
  { value, models }: { value: JsonValue; models: LinkedShape["models"] },
): Rejection | null {
  if (!isJsonObject(value)) return null;
  const objects = members.filter((member) => member.kind === "object" || member.kind === "ref");
  const tag = discriminatorOf(objects, models);
  const found = tag && Object.hasOwn(value, tag.key) ? value[tag.key] : undefined;
  const index = tag?.values.findIndex((values) => values.some((each) => each === found)) ?? -1;
  const member = objects[index] ?? (objects.length === 1 ? objects[0] : undefined);
  if (member) return explainRejection({ shape: member, models }, value);
  if (!tag || found === undefined) return null;
  const expected = tag.values.flat().map((each) => JSON.stringify(each));
  const problem = `expected ${expected.join(" or ")}, found ${show(found)}`;
  return { pointer: below("", tag.key), problem };
}

function describe(shape: Shape): string {
  switch (shape.kind) {
    case "literal":
      return JSON.stringify(shape.value);
    case "union":
    case "exclusive":
      return shape.members.map(describe).join(" or ");
    case "string":
      return shape.format || shape.pattern
        ? `a string (${shape.format ?? `matching ${shape.pattern}`})`
        : "a string";
    case "number":
      return shape.integer ? "an integer" : "a number";
    case "ref":
      return `a ${shape.model.slice(shape.model.lastIndexOf("/") + 1)}`;
    case "array":
      return "an array";
    case "object":
      return "an object";
    default:
      return shape.kind;
  }
}

function show(value: JsonValue): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
