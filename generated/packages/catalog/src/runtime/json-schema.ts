import type { Rules, Shape } from "./shape.js";

/**
 * A shape as JSON Schema: `draft-2020-12` or `draft-07`.
 *
 * @throws RangeError for any other target, and for what draft-07 has no words for.
 */
export function jsonSchemaOf(root: Shape, target: string): Record<string, unknown> {
  const isOld = target === "draft-07";
  if (!isOld && target !== "draft-2020-12") throw new RangeError(`No schema for ${target}.`);
  const places = new Map([[root, "#"]]);
  const $defs: Record<string, unknown> = {};
  const write = (shape: Shape): Record<string, unknown> =>
    JSON.parse(
      JSON.stringify(shape, (_, rule: unknown) => {
        if (!isShape(rule)) return rule;
        return rule.inner ? { $ref: placeOf(rule.inner()) } : keywordsOf(rule, isOld);
      }),
    );
  /** A shape that contains itself is written once, at a place of its own. */
  const placeOf = (shape: Shape): string => {
    const known = places.get(shape);
    if (known !== undefined) return known;
    const name = `Part${places.size}`;
    const place = `#/$defs/${name}`;
    places.set(shape, place);
    $defs[name] = write(shape);
    return place;
  };
  const $schema = isOld
    ? "http://json-schema.org/draft-07/schema#"
    : "https://json-schema.org/draft/2020-12/schema";
  return { $schema, ...write(root), ...(places.size > 1 && { $defs }) };
}

const isShape = (rule: unknown): rule is Shape =>
  typeof rule === "object" && rule !== null && "check" in rule && typeof rule.check === "function";

const typeNames = ["null", "boolean", "number", "string", "array", "object"];
const newWords = /^(prefix|dependent|unevaluated|m(in|ax)Contains)/;

/** What is `undefined` is left out when it is written. */
function keywordsOf({ types, rules = {} }: Shape, isOld: boolean): Rules {
  const word = Object.keys(rules).find((key) => newWords.test(key) && rules[key] !== undefined);
  if (isOld && word) throw new RangeError(`draft-07 has no ${word}.`);
  const { properties = {}, required = [] } = rules;
  const due = Object.keys(properties).filter((key) => !properties[key]?.isOptional);
  const all = [...due, ...required];
  return {
    type: typeNames[Math.log2(types)],
    ...rules,
    required: all[0] === undefined ? undefined : all,
  };
}
