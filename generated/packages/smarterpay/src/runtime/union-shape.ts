import { oneOf } from "./describe-value.js";
import { tellMeant } from "./meant-member.js";
import {
  check,
  evaluating,
  expectedOf,
  expectedOfAny,
  fail,
  fits,
  quiet,
  walkFrom,
  type Failure,
  type Shape,
  type Walk,
} from "./shape.js";
import { typeOf } from "./type-of.js";

/** What at least one member accepts. */
// @__NO_SIDE_EFFECTS__
export const union = (...members: readonly Shape[]): Shape => ({
  anyOf: members,
  expected: () => expectedOfAny(members),
  fits: (type) => members.some((member) => fits(member, type)),
  check: (value, walk) =>
    acceptsAny(members, value, walk) || failUnion("anyOf", members, value, walk),
});

function acceptsAny(members: readonly Shape[], value: unknown, walk: Walk): boolean {
  // Every member that accepts evaluates, so none may be left out then.
  if (walk.seen) return members.filter((member) => evaluates(member, value, walk)).length > 0;
  const type = typeOf(value);
  const asked = quiet(walk);
  return members.some((member) => fits(member, type) && check(member, value, asked));
}

/** Whether a shape accepts a value; only if it does, what it evaluated is told to the walk. */
export function evaluates(shape: Shape, value: unknown, walk: Walk): boolean {
  if (!walk.seen) return check(shape, value, quiet(walk));
  const seen = new Set<string | number>();
  if (!check(shape, value, evaluating(quiet(walk), seen))) return false;
  for (const key of seen) walk.seen.add(key);
  return true;
}

/** Tells what is wrong with a value that no member accepts, in the words of the member that was meant. */
export function failUnion(
  keyword: string,
  members: readonly Shape[],
  value: unknown,
  walk: Walk,
): false {
  if (!walk.hear) return false;
  const type = typeOf(value);
  const likely = members.filter((member) => fits(member, type));
  const [first, second] = likely;
  const told = walk.inner ?? walk;
  if (first && !(second && (walk.weighs || !/^[ao]/.test(type)))) {
    if (second) tellMeant(likely, value, told);
    else check(first, value, told);
    return false;
  }
  const words = walk.weighs
    ? []
    : (first ? likely : members).map((member) => dueOf(member, value, told));
  const said = words.filter((due) => due !== "nothing");
  const due = said.length > 0 ? oneOf(said) : "another value";
  return fail(walk, [first ? keyword : "type", due, value]);
}

/** What a shape says of the value itself that it refuses. */
function dueOf(shape: Shape, value: unknown, walk: Walk): string {
  const here = walk.path.length;
  let due: string | undefined;
  const hear = (failure?: Failure) => {
    if (failure && walk.path.length === here) due ??= expectedOf(failure[1]);
    return due === undefined;
  };
  check(shape, value, walkFrom(walk, hear));
  return due ?? expectedOf(shape);
}
