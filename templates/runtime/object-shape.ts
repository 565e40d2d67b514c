import { quote } from "./describe-value.js";
import { nearest } from "./nearest.js";
import { own } from "./own.js";
import { check, failAt, inside, type Properties, type Shape, type Walk } from "./shape.js";

/** A value that was found to be an object. */
export type JsonObject = { readonly [key: string]: unknown };

/** The shape of a property that may be absent. */
// @__NO_SIDE_EFFECTS__
export const optional = (shape: Shape): Shape => ({ ...shape, isOptional });

const isOptional = (): boolean => true;

/** An object with these properties, and with others that are required whatever they hold; more pass. */
// @__NO_SIDE_EFFECTS__
export function object(properties: Properties, required: readonly string[] = []): Shape {
  let parts: readonly Part[] | undefined;
  return {
    type: "object",
    properties,
    write: (shape) => {
      const due = Object.keys(properties).filter((key) => !properties[key]?.isOptional);
      const all = due.concat(required);
      return all.length > 0 ? { ...shape, required: all } : shape;
    },
    check: (value: JsonObject, walk) =>
      checkParts(value, walk, (parts ??= listParts(properties, required))),
  };
}

/** A property as a walk needs it. */
interface Part {
  readonly key: string;
  /** Absent for a property that must be there, whatever it holds. */
  readonly shape: Shape | undefined;
  /** Whether every object has something under the key. */
  readonly isInherited: boolean;
}

/** Made when something is first refused: most programs never ask most shapes. */
function listParts(properties: Properties, required: readonly string[]): readonly Part[] {
  const partOf = (key: string, shape?: Shape) => ({
    key,
    shape,
    isInherited: key in Object.prototype,
  });
  return [
    ...Object.entries(properties).map(([key, shape]) => partOf(key, shape)),
    ...required.map((key) => partOf(key)),
  ];
}

/** Whether the properties have their shapes; each one that is named and present is evaluated by its shape. */
function checkParts(value: JsonObject, walk: Walk, parts: readonly Part[]): boolean {
  const { path } = walk;
  const inner = inside(walk);
  // Listed once, however many properties are missing: whoever sends the value chooses how many others it has.
  let others: readonly string[] | undefined;
  const hint = (key: string) => {
    const named = new Set(parts.map((part) => part.key));
    others ??= Object.keys(value).filter((other) => !named.has(other));
    const meant = nearest(key, others);
    return meant && `Is ${quote(meant)} a misspelling of it?`;
  };
  let passes = true;
  for (const { key, shape, isInherited } of parts) {
    const held = isInherited ? own(value, key) : value[key];
    if (held === undefined) {
      if (shape?.isOptional) continue;
      failAt(key, walk, [
        "required",
        shape ?? "a value",
        held,
        () => `Property ${quote(key)} is missing.`,
        () => hint(key),
      ]);
    } else {
      if (!shape) continue;
      walk.seen?.add(key);
      path.push(key);
      const holds = check(shape, held, inner);
      path.pop();
      if (holds) continue;
    }
    if (!walk.hear?.()) return false;
    passes = false;
  }
  return passes;
}
