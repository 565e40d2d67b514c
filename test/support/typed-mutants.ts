import type { LinkedShape } from "../../generator/ir/accepts-value.js";
import { isJsonObject, type JsonValue, type Pointer } from "../../generator/ir/json.js";
import { below } from "../../generator/ir/pointer.js";
import type { Shape, ShapeOf } from "../../generator/ir/shape.js";

/** A value with one change that its shape and its type must both notice. */
export interface TypedMutant {
  readonly what:
    "required key dropped" | "required key misspelt" | "type swapped" | "unknown enum value";
  readonly at: Pointer;
  readonly value: JsonValue;
}

/** Changes of an accepted value, wherever a shape says one thing plainly; conditions and the like are left alone. */
export function typedMutants(
  { shape, models }: LinkedShape,
  value: JsonValue,
): readonly TypedMutant[] {
  const within = (inner: Shape, part: JsonValue) => typedMutants({ shape: inner, models }, part);
  const swapped = (other: JsonValue): TypedMutant => ({
    what: "type swapped",
    at: "",
    value: other,
  });
  if (shape.kind === "ref") {
    const model = models.get(shape.model);
    return model ? within(model.shape, value) : [];
  }
  if (shape.kind === "union") return unionMutants(shape, value, within);
  if (shape.kind === "string") return [swapped(1), swapped({})];
  if (shape.kind === "number") return [swapped("1")];
  if (shape.kind === "boolean") return [swapped("true")];
  if (shape.kind === "literal") return typeof shape.value === "string" ? unknownWord : [];
  if (shape.kind === "array" && Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    const inner = items.flatMap((item, index) => {
      const place = shape.prefix[index] ?? shape.items;
      return (place ? within(place, item) : []).map((mutant) => ({
        ...mutant,
        at: below("", index) + mutant.at,
        value: items.with(index, mutant.value),
      }));
    });
    return [swapped("[]"), ...inner];
  }
  if (shape.kind === "object" && isJsonObject(value))
    return [
      swapped("{}"),
      ...shape.properties.flatMap((each) => propertyMutants(each, value, within)),
      ...misspeltMutants(shape, value),
    ];
  return [];
}

type Within = (inner: Shape, part: JsonValue) => readonly TypedMutant[];

const unknownWord: readonly TypedMutant[] = [
  { what: "unknown enum value", at: "", value: "no such word" },
];

function propertyMutants(
  { key, required, shape }: ShapeOf<"object">["properties"][number],
  value: { readonly [key: string]: JsonValue },
  within: Within,
): readonly TypedMutant[] {
  const part = value[key];
  if (part === undefined) return [];
  const { [key]: _, ...others } = value;
  const inner = within(shape, part).map((mutant) => ({
    ...mutant,
    at: below("", key) + mutant.at,
    value: { ...value, [key]: mutant.value },
  }));
  return required
    ? [{ what: "required key dropped", at: below("", key), value: others }, ...inner]
    : inner;
}

/** Keys with two characters swapped, where other keys pass or are refused as such. */
function misspeltMutants(
  { properties, patterns, rest, names }: ShapeOf<"object">,
  value: { readonly [key: string]: JsonValue },
): readonly TypedMutant[] {
  const isFree = rest === null || rest.kind === "never" || rest.kind === "unknown";
  if (!isFree || names || patterns.length > 0) return [];
  return properties.flatMap(({ key, required }): readonly TypedMutant[] => {
    const misspelt = key.replace(/(.)(.)$/u, "$2$1");
    const isNamed = properties.some((each) => each.key === misspelt) || misspelt === key;
    const { [key]: part, ...others } = value;
    if (!required || part === undefined || isNamed) return [];
    const what = "required key misspelt";
    return [{ what, at: below("", key), value: { ...others, [misspelt]: part } }];
  });
}

/** Of a list of words, or of one shape beside null. */
function unionMutants(
  { members }: ShapeOf<"union">,
  value: JsonValue,
  within: Within,
): readonly TypedMutant[] {
  const others = members.filter((member) => member.kind !== "null");
  if (others.length > 0 && others.every((member) => member.kind === "literal")) return unknownWord;
  const [only] = others;
  return only && others.length === 1 && value !== null ? within(only, value) : [];
}
