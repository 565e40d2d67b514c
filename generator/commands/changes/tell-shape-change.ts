import { belowPath, rootPath } from "../../text/field-path.js";
import type { ShapeChange, ShapeStep } from "../../ir/compare-shapes.js";
import type { JsonValue } from "../../ir/json.js";
import type { LimitName } from "../../ir/limits-of.js";
import { limitsWords } from "../../text/limit-change.js";
import type { Change, Verdict } from "./change.js";

const refused = "a payload as before may be refused now";
const refusedWithout = "a payload without it is refused now";
const notCompiling = "code that reads it may not compile any more";
const bothBroken = "payloads as before may be refused, and code that reads it may not compile";
const exhaustive = "code that expects no other value may not compile any more";
/** The reason for what takes nothing from anybody. */
export const nothingLost = "what was accepted still is, and code compiles as it did";

type FieldChange = Extract<ShapeChange, { readonly types: readonly string[] }>;
type Of<K extends ShapeChange["kind"]> = Extract<ShapeChange, { readonly kind: K }>;

/** What a change of a shape is by itself to somebody who reads payloads; where that cannot be seen, the gravest. */
export function tellShapeChange(change: ShapeChange): Change {
  const at = pathText(change.path);
  switch (change.kind) {
    case "added":
      return { at, kind: "field-added", ...tellAdded(change) };
    case "removed":
      return { at, kind: "field-removed", ...tellRemoved(change) };
    case "presence":
      return { at, kind: "presence", ...tellPresence(change) };
    case "null":
      return { at, kind: "null", ...tellNull(change) };
    case "type":
      return { at, kind: "type", ...tellType(change) };
    case "values":
      return { at, kind: "values", ...tellValues(change) };
    case "list":
      return { at, kind: "list", ...tellList(change) };
    case "keys":
      return { at, kind: "keys", ...tellKeys(change) };
    case "limit":
      return { at, kind: "limit", ...tellLimit(change) };
  }
}

/** `customer.email`, `items[].id`. */
const pathText = (path: readonly ShapeStep[]): string => path.reduce(belowPath, rootPath).text;

type Told = Pick<Change, "verdict" | "what" | "why">;

const fieldWords = ({ required, types }: FieldChange): string =>
  `${typeWords(types)}, ${required ? "required" : "optional"}`;

const typeWords = (types: readonly string[]): string =>
  types.length === 0 ? "null" : types.join(" or ");

const tellAdded = (change: FieldChange): Told => ({
  verdict: change.required ? "major" : "minor",
  what: `is new: ${fieldWords(change)}`,
  why: change.required
    ? refusedWithout
    : "a payload without it is accepted as before; where it comes, it has to be as documented",
});

const major = (what: string, why: string): Told => ({ verdict: "major", what, why });

const tellRemoved = (change: FieldChange): Told =>
  major(`is gone; it was ${fieldWords(change)}`, "code that reads it does not compile any more");

const tellPresence = ({ required }: Of<"presence">): Told =>
  required
    ? major("is required now", refusedWithout)
    : major("is optional now", "code that takes it for granted does not compile any more");

const tellNull = ({ nullable }: Of<"null">): Told =>
  nullable
    ? major("may be null now", "code that takes it for granted does not compile any more")
    : major("is never null now", "a payload with null there is refused now");

const tellList = ({ complete }: Of<"list">): Told =>
  complete
    ? major("takes the documented values only now", "a payload with another value is refused now")
    : major("may be other than the documented values now", exhaustive);

const tellKeys = ({ typed }: Of<"keys">): Told =>
  typed
    ? major("says of other keys what they hold now", refused)
    : major("names its keys now", "code that reads other keys does not compile any more");

/** `string (date)` is a string, and an integer is a number, to TypeScript. */
const compiledAs = (type: string): string =>
  type === "integer" ? "number" : type.replace(/^string \(.*\)$/, "string");

function tellType({ before, after }: Of<"type">): Told {
  const [was, is] = [before.map(compiledAs), after.map(compiledAs)];
  const isAny = (types: readonly string[]) => types.includes("any value");
  const refuses =
    !isAny(after) &&
    before.some((type) => !after.includes(type) && !after.includes(compiledAs(type)));
  const breaks = !isAny(before) && is.some((type) => !was.includes(type));
  const what = `was ${typeWords(before)}, is ${typeWords(after)}`;
  if (refuses && breaks) return major(what, bothBroken);
  if (refuses) return major(what, refused);
  if (breaks) return major(what, notCompiling);
  return { verdict: "minor", what, why: nothingLost };
}

function tellValues({ added, removed, complete }: Of<"values">): Told {
  const what = [
    ...(added.length === 0 ? [] : [`may be ${added.join(", ")} now`]),
    ...(removed.length === 0 ? [] : [`is not documented as ${removed.join(", ")} any more`]),
  ].join(" and ");
  const breaks = added.length > 0 && complete.before && complete.after;
  const refuses = removed.length > 0 && complete.after;
  if (refuses && breaks) return { verdict: "major", what, why: `${refused}, and ${exhaustive}` };
  if (refuses) return major(what, refused);
  if (breaks) return major(what, exhaustive);
  return {
    verdict: "minor",
    what,
    why: `the list is open, so ${nothingLost}`,
  };
}

const lowest: ReadonlySet<LimitName> = new Set([
  "minLength",
  "minimum",
  "exclusiveMinimum",
  "minItems",
  "minProperties",
]);
const highest: ReadonlySet<LimitName> = new Set([
  "maxLength",
  "maximum",
  "exclusiveMaximum",
  "maxItems",
  "maxProperties",
]);

function tellLimit(change: Of<"limit">): Told {
  const verdict: Verdict = isLooser(change) ? "minor" : "major";
  return { verdict, what: limitWhat(change), why: verdict === "minor" ? nothingLost : refused };
}

/** What is asked of a value itself; all else is asked of what it has. */
const ofItself: ReadonlySet<LimitName> = new Set([
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
]);

function limitWhat({ limit, before, after }: Of<"limit">): string {
  const [is, was] = ofItself.has(limit) ? ["is", "was"] : ["has", "had"];
  const tell = (values: readonly JsonValue[]) =>
    limitsWords(limit, values)
      .map((word) => (typeof word === "string" ? word : word.code))
      .join("");
  if (before.length === 0) return `${is} ${tell(after)} now`;
  if (after.length === 0)
    return is === "is" ? `is no longer ${tell(before)}` : `no longer has ${tell(before)}`;
  const same = tell(before) === tell(after);
  return same
    ? `${is} ${tell(after)}, in another way`
    : `${was} ${tell(before)}, ${is} ${tell(after)}`;
}

function isLooser({ limit, before, after }: Of<"limit">): boolean {
  if (after.length === 0) return true;
  const [was, is] = [onlyNumber(before), onlyNumber(after)];
  if (was === null || is === null) return false;
  if (lowest.has(limit)) return is <= was;
  return highest.has(limit) && is >= was;
}

function onlyNumber(values: readonly JsonValue[]): number | null {
  const [value, ...others] = values;
  return typeof value === "number" && others.length === 0 ? value : null;
}
