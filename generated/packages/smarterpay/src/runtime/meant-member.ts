import { misspelling, oneOfLiterals } from "./literal-shapes.js";
import { check, fail, walkFrom, type Failure, type Path, type Shape, type Walk } from "./shape.js";

/**
 * Tells what is wrong with a value in the words of the member that it fits best, or that a constant holds a value which it
 * has in none of the members.
 */
export function tellMeant(members: readonly Shape[], value: unknown, walk: Walk): void {
  const weighed: Weighed[] = [];
  let least = Infinity;
  for (const member of members) {
    const each = weigh(member, value, { walk, least });
    least = Math.min(least, each.weight);
    weighed.push(each);
  }
  const best = weighed.find(({ weight }) => weight === least);
  if (best && !tellTag(weighed, best, walk)) check(best.member, value, walk);
}

interface Weighed {
  readonly member: Shape;
  readonly weight: number;
  /** The constants that differ. */
  readonly tags: readonly Tag[];
}

interface Tag {
  readonly place: Path;
  readonly values: readonly unknown[];
  readonly held: unknown;
}

interface Weighing {
  readonly walk: Walk;
  /** What is heavier need not be weighed to the end. */
  readonly least: number;
}

/**
 * A constant that differs says that another member was meant, the more so the less deep it lies; and what else is wrong
 * deep inside says less than what is wrong here.
 */
function weigh(member: Shape, value: unknown, { walk, least }: Weighing): Weighed {
  const here = walk.path.length;
  const tags: Tag[] = [];
  let weight = 0;
  const hear = (failure?: Failure) => {
    if (!failure) return weight <= least;
    const [keyword, due, held] = failure;
    const steps = walk.path.length - here;
    if (/^(const|enum)$/.test(keyword)) {
      weight += tagWeight(keyword, steps);
      tags.push({ place: walk.path.slice(here), values: valuesOf(due), held });
    } else weight += 1 + 1 / (steps + 1);
    return weight <= least;
  };
  check(member, value, walkFrom(walk, hear, true));
  return { member, weight, tags };
}

/** Always more than anything else that is wrong weighs; a single constant is there to tell, one of several perhaps not. */
function tagWeight(keyword: string, steps: number): number {
  if (steps < 2) return 1000;
  return keyword === "const" ? 100 : 4;
}

function valuesOf(due: Shape | string): readonly unknown[] {
  if (typeof due === "string") return [];
  const { enum: values, const: only } = due;
  return Array.isArray(values) ? values : [only];
}

/** Where all members differ by one constant in the same place, none of them is meant, but that constant is wrong. */
function tellTag(weighed: readonly Weighed[], best: Weighed, walk: Walk): boolean {
  const [tag] = best.tags;
  if (!tag) return false;
  const place = JSON.stringify(tag.place);
  const isTag = ({ tags: [first, ...more] }: Weighed) =>
    more.length === 0 && JSON.stringify(first?.place) === place;
  const values = [...new Set(weighed.flatMap(({ tags }) => tags[0]?.values ?? []))];
  if (values.length === tag.values.length || !weighed.every(isTag)) return false;
  const { length } = walk.path;
  walk.path.push(...tag.place);
  fail(walk, [
    "enum",
    oneOfLiterals(values),
    tag.held,
    undefined,
    (nearest) => misspelling(tag.held, values, nearest),
  ]);
  walk.path.length = length;
  return true;
}
