import { quoteName } from "./describe-value.js";
import type { Nearest } from "./nearest.js";
import { once } from "./once.js";
import { own } from "./own.js";
import { check, failAt, isOfType, type Properties, type Shape, type Walk } from "./shape.js";

/** A value that was found to be an object. */
export type JsonObject = { readonly [key: string]: unknown };

/** The shape of a property that may be absent. */
// @__NO_SIDE_EFFECTS__
export const optional = (shape: Shape): Shape => ({ ...shape, isOptional });

const isOptional = (): boolean => true;

/** An object with these properties, and with others that are required whatever they hold; more pass. */
// @__NO_SIDE_EFFECTS__
export function object(list: () => Properties, required: readonly string[] = []): Shape {
  const properties = once(list);
  const parts = once(() => listParts(properties(), required));
  return {
    type: "object",
    properties,
    write: (shape) => {
      const due = parts().flatMap((part) => (part.shape?.isOptional ? [] : part.key));
      return { ...shape, properties: properties(), required: due.length > 0 ? due : undefined };
    },
    check: (value: JsonObject, walk) => checkParts(value, walk, parts()),
  };
}

/** A property as a walk needs it. */
interface Part {
  readonly key: string;
  /** Absent for a property that must be there, whatever it holds. */
  readonly shape: Shape | undefined;
  /** The type, where nothing more is asked: kept here, as shapes have many forms, which engines are slow to read. */
  readonly type: string | undefined;
  /** Whether `null` passes beside that type. */
  readonly orNull: boolean;
  /** Whether every object has something under the key. */
  readonly isInherited: boolean;
}

function listParts(properties: Properties, required: readonly string[]): readonly Part[] {
  const keyed: readonly (readonly [key: string, shape?: Shape])[] = [
    ...Object.entries(properties),
    ...required.map((key) => [key] as const),
  ];
  return keyed.map(([key, shape]) => {
    const inner = shape?.orNull?.();
    const type = inner ?? (shape?.check ? undefined : shape?.type);
    return { key, shape, type, orNull: inner !== undefined, isInherited: key in {} };
  });
}

/** How many keys are looked through for one that is misspelt. */
const mostOthers = 500;

/** Whether the properties have their shapes; each one that is named and present is evaluated by its shape. */
function checkParts(value: JsonObject, walk: Walk, parts: readonly Part[]): boolean {
  const { path, seen } = walk;
  const inner = walk.inner ?? walk;
  // Listed once, and in part, as whoever sends the value chooses how many keys it has and how many are missing.
  let others: readonly string[] | undefined;
  const isNamed = (other: string) => parts.some(({ key }) => key === other);
  const listOthers = () => (others ??= keysBut(value, isNamed));
  let passes = true;
  for (const { key, shape, type, orNull, isInherited } of parts) {
    const held = isInherited ? own(value, key) : value[key];
    if (held === undefined) {
      if (shape?.isOptional) continue;
      failMissing(key, walk, { due: shape ?? "a value", listOthers });
    } else {
      if (!shape) continue;
      seen?.add(key);
      if (type !== undefined && (held === null ? orNull : isOfType(held, type))) continue;
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

interface Missing {
  /** What was expected, or the shape that can say it. */
  readonly due: Shape | string;
  /** Keys that stand there instead. */
  readonly listOthers: () => readonly string[];
}

/** Tells that a property is missing, and which other one may be a misspelling of it. */
export const failMissing = (key: string, walk: Walk, { due, listOthers }: Missing): false =>
  failAt(key, walk, [
    "required",
    due,
    undefined,
    () => `Property ${quoteName(key)} is missing.`,
    misspeltAs(key, listOthers),
  ]);

/** A hint at a key that stands there instead. */
export const misspeltAs =
  (key: string, listOthers: () => readonly string[]) =>
  (nearest: Nearest): string | null => {
    const meant = nearest(key, listOthers(), true);
    return meant && `Is ${quoteName(meant)} a misspelling of it?`;
  };

/** The keys of an object but those that have a meaning; in part, as whoever sends the value chooses how many there are. */
export const keysBut = (value: JsonObject, isNamed: (key: string) => boolean): readonly string[] =>
  Object.keys(value)
    .slice(0, mostOthers)
    .filter((key) => !isNamed(key));
