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
  let others: (() => readonly string[]) | undefined;
  let passes = true;
  for (const { key, shape, isInherited } of parts) {
    const held = isInherited ? own(value, key) : value[key];
    if (held === undefined) {
      if (shape?.isOptional) continue;
      others ??= listOthers(value, parts);
      failMissing(walk, { key, shape, others });
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

/** Lists other keys once, however many properties are missing: whoever sends the value chooses how many keys it has. */
function listOthers(value: JsonObject, parts: readonly Part[]): () => readonly string[] {
  let others: readonly string[] | undefined;
  return () => {
    const named = new Set(parts.map(({ key }) => key));
    return (others ??= Object.keys(value).filter((key) => !named.has(key)));
  };
}

interface Missing {
  readonly key: string;
  readonly shape: Shape | undefined;
  /** Keys that stand there instead. */
  readonly others: () => readonly string[];
}

/** Tells that a property is missing, and which other one may be a misspelling of it. */
const failMissing = (walk: Walk, { key, shape, others }: Missing): false =>
  failAt(key, walk, [
    "required",
    shape ?? "a value",
    undefined,
    () => `Property ${quote(key)} is missing.`,
    () => {
      const meant = nearest(key, others());
      return meant && `Is ${quote(meant)} a misspelling of it?`;
    },
  ]);
