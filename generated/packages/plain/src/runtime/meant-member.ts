import { misspelling, oneOfLiterals } from "./literal-shapes.js";
import type { Nearest } from "./nearest.js";
import { check, fail, walkFrom, type Failure, type Path, type Shape, type Walk } from "./shape.js";

/** A constant that differs. */
interface Tag {
  readonly place: Path;
  readonly values: readonly unknown[];
  readonly held: unknown;
}

/**
 * Tells what is wrong with a value in the words of the member that it fits best; or, where all differ by one constant in the
 * same place, so that none of them is meant, that this constant is wrong.
 */
export function tellMeant(members: readonly Shape[], value: unknown, walk: Walk): void {
  let best = 0;
  let least = Infinity;
  const told = members.map((member, index) => {
    const tags: Tag[] = [];
    const weight = weigh(member, value, { walk, least, tags });
    if (weight < least) {
      least = weight;
      best = index;
    }
    return tags;
  });
  const meant = members[best];
  const [tag] = told[best] ?? [];
  const values = [...new Set(told.flatMap(([first]) => first?.values ?? []))];
  const isSame = ([first, second]: readonly Tag[]) =>
    !second && JSON.stringify(first?.place) === JSON.stringify(tag?.place);
  if (tag && values.length > tag.values.length && told.every(isSame)) {
    tellTag({ ...tag, values }, walk);
  } else if (meant) check(meant, value, walk);
}

interface Weighing {
  readonly walk: Walk;
  /** What is heavier need not be weighed to the end. */
  readonly least: number;
  /** Takes the constants that differ. */
  readonly tags: Tag[];
}

/**
 * A constant that differs says that another member was meant, the more so the less deep it lies; and what else is wrong
 * deep inside says less than what is wrong here.
 */
function weigh(member: Shape, value: unknown, { walk, least, tags }: Weighing): number {
  const here = walk.path.length;
  let weight = 0;
  const hear = (failure?: Failure) => {
    if (!failure) return weight <= least;
    const [keyword, due, held] = failure;
    const steps = walk.path.length - here;
    if (/^(const|enum)$/.test(keyword)) {
      // More than anything else weighs; a single constant is there to tell, one of several perhaps not.
      const deep = keyword === "const" ? 100 : 4;
      weight += steps < 2 ? 1000 : deep;
      tags.push({ place: walk.path.slice(here), values: valuesOf(due), held });
    } else weight += 1 + 1 / (steps + 1);
    return weight <= least;
  };
  check(member, value, walkFrom(walk, hear, true));
  return weight;
}

function valuesOf(due: Shape | string): readonly unknown[] {
  if (typeof due === "string") return [];
  const { enum: values, const: only } = due;
  return Array.isArray(values) ? values : [only];
}

function tellTag({ place, values, held }: Tag, walk: Walk): void {
  const { length } = walk.path;
  walk.path.push(...place);
  const hint = (nearest: Nearest) => misspelling(held, values, nearest);
  fail(walk, ["enum", oneOfLiterals(values), held, undefined, hint]);
  walk.path.length = length;
}
