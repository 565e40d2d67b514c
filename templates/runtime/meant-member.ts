import { misspelling, oneOfLiterals } from "./literal-shapes.js";
import { check, fail, walkFrom, type Failure, type Path, type Shape, type Walk } from "./shape.js";

/** A constant that differs, or is missing. */
interface Tag {
  readonly place: Path;
  readonly values: readonly unknown[];
  readonly failure: Failure;
}

/**
 * Tells what is wrong with a value in the words of the member that it fits best; or, where all differ by one constant in the
 * same place, so that none of them is meant, that this constant is wrong or missing.
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
  /** Takes the constants that differ, or are missing. */
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
    const [keyword, due] = failure;
    const steps = walk.path.length - here;
    // More than anything else weighs; a single constant is there to tell, one of several perhaps not.
    const deep = keyword === "const" ? 100 : 4;
    const differing = steps < 2 ? 1000 : deep;
    weight += /^(const|enum)$/.test(keyword) ? differing : 1 + 1 / (steps + 1);
    const values = valuesOf(due);
    if (values.length > 0) tags.push({ place: walk.path.slice(here), values, failure });
    return weight <= least;
  };
  check(member, value, walkFrom(walk, hear, true));
  return weight;
}

function valuesOf(due: Shape | string): readonly unknown[] {
  if (typeof due === "string") return [];
  const { enum: values, const: only } = due;
  if (Array.isArray(values)) return values;
  return only === undefined ? [] : [only];
}

function tellTag({ place, values, failure }: Tag, walk: Walk): void {
  const [keyword, , held, message, hint] = failure;
  const { length } = walk.path;
  walk.path.push(...place);
  fail(walk, [
    keyword === "const" ? "enum" : keyword,
    oneOfLiterals(values),
    held,
    message,
    // Of what is missing, the key may be misspelt.
    (nearest) => (message ? hint?.(nearest) : misspelling(held, values, nearest)) ?? null,
  ]);
  walk.path.length = length;
}
