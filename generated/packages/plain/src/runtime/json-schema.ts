import type { Rules, Shape } from "./shape.js";

/**
 * A shape as JSON Schema: `draft-2020-12` or `draft-07`.
 *
 * @throws RangeError for any other target, and for what draft-07 has no words for.
 */
export function jsonSchemaOf(root: Shape, target: string): Record<string, unknown> {
  const isOld = target === "draft-07";
  if (!isOld && target !== "draft-2020-12") throw new RangeError(`No schema for ${target}.`);
  const home = isOld ? "definitions" : "$defs";
  const places = new Map<Shape, string>([[root, "#"]]);
  const parts: Record<string, unknown> = {};
  const write = (rule: unknown): unknown => {
    if (rule instanceof RegExp) return rule.source;
    if (Array.isArray(rule)) return rule.map(write);
    if (typeof rule !== "object" || rule === null) return rule;
    return isShape(rule) ? writeShape(rule) : writeEach(Object.entries(rule));
  };
  const writeEach = (entries: readonly (readonly [string, unknown])[]): Record<string, unknown> =>
    Object.fromEntries(
      entries.flatMap(([key, rule]) => (rule === undefined ? [] : [[key, write(rule)]])),
    );
  const writeShape = (shape: Shape): Record<string, unknown> => {
    if (shape.inner) return { $ref: placeOf(shape.inner()) };
    const rules = keywordsOf(shape);
    return writeEach(isOld ? oldKeywords(rules) : Object.entries(rules));
  };
  /** A shape that contains itself is written once, at a place of its own. */
  const placeOf = (shape: Shape): string => {
    const known = places.get(shape);
    if (known !== undefined) return known;
    const name = `Part${places.size}`;
    places.set(shape, `#/${home}/${name}`);
    parts[name] = writeShape(shape);
    return `#/${home}/${name}`;
  };
  const $schema = isOld
    ? "http://json-schema.org/draft-07/schema#"
    : "https://json-schema.org/draft/2020-12/schema";
  const schema = writeShape(root);
  return { $schema, ...schema, ...(places.size > 1 ? { [home]: parts } : {}) };
}

const isShape = (rule: object): rule is Shape =>
  "check" in rule && typeof rule.check === "function";

const typeNames = ["null", "boolean", "number", "string", "array", "object"];

function keywordsOf({ types, rules = {} }: Shape): Rules {
  const type = typeNames[Math.log2(types)];
  const named = Object.entries(rules.properties ?? {});
  const due = named.flatMap(([key, { isOptional }]) => (isOptional ? [] : [key]));
  const required = [...due, ...(rules.required ?? [])];
  return { type, ...rules, required: required.length > 0 ? required : undefined };
}

/** The same in the words of draft-07. */
function oldKeywords(rules: Rules): readonly (readonly [string, unknown])[] {
  const words: { readonly [keyword: string]: string } = {
    prefixItems: "items",
    dependentRequired: "dependencies",
    ...(rules["prefixItems"] === undefined ? {} : { items: "additionalItems" }),
  };
  return Object.entries(rules).map(([key, rule]) => {
    const isNew = /^(unevaluated|m(in|ax)Contains)/.test(key) && rule !== undefined;
    if (isNew) throw new RangeError(`draft-07 has no ${key}.`);
    return [words[key] ?? key, rule];
  });
}
