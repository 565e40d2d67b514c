// Reads a JSON Schema through a dialect: an object that says each thing in the words of one library.

const annotations = new Set([
  ..."$schema $id $comment $defs title description examples default readOnly deprecated".split(" "),
  "tsAdditionalProperties",
]);

/**
 * The schema as code: `definitions` in an order in which each stands after those it needs, as far as that can be, and
 * `root`. Throws what the dialect throws at a keyword that its library has no word for.
 */
export function readSchema(schema, dialect) {
  const definitions = schema.$defs ?? {};
  const names = new Map(
    Object.keys(definitions).map((key, index) => [key, `${key.replace(/\W/g, "_")}_${index}`]),
  );
  const done = new Map();
  const open = new Set();
  const define = (key) => {
    open.add(key);
    const text = read(definitions[key]);
    open.delete(key);
    done.set(key, { name: names.get(key), text });
  };
  const refer = (pointer) => {
    const key = decodeURIComponent(pointer.replace(/^#\/\$defs\//, ""));
    if (!names.has(key)) throw new Error(`There is no ${pointer}.`);
    if (!done.has(key) && !open.has(key)) define(key);
    return dialect.refer(names.get(key), open.has(key));
  };
  const read = (inner) => {
    if (inner === true) return dialect.unknown();
    if (inner === false) return dialect.never();
    const parts = [...partsOf(inner)];
    if (parts.length === 0) return dialect.unknown();
    return parts.length === 1 ? parts[0] : dialect.all(parts);
  };
  function* partsOf(inner) {
    const keywords = Object.keys(inner).filter(
      (key) => !annotations.has(key) && !key.startsWith("x-"),
    );
    const has = (key) => keywords.includes(key);
    if (has("$ref")) yield refer(inner.$ref);
    if (has("const")) yield dialect.literal(inner.const);
    if (has("enum")) yield dialect.anyOf(inner.enum.map((value) => dialect.literal(value)));
    if (!has("const") && !has("enum") && has("type")) yield readTypes(inner);
    if (!has("type") && (has("properties") || has("required"))) yield readObject(inner);
    for (const list of [inner.anyOf, inner.oneOf]) if (list) yield readUnion(list);
    if (has("allOf")) yield* inner.allOf.map(read);
    if (has("not")) yield dialect.not(read(inner.not));
  }
  const readTypes = (inner) => {
    const types = [inner.type].flat();
    return types.length === 1
      ? readType(inner, types[0])
      : dialect.anyOf(types.map((type) => readType(inner, type)));
  };
  const readType = (inner, type) => {
    if (type === "object") return readObject(inner);
    if (type !== "array") return dialect[type](inner);
    const { items = true, minItems, maxItems } = inner;
    return dialect.array(read(items), { minItems, maxItems });
  };
  const readObject = ({ properties = {}, required = [], additionalProperties = true }) => {
    const named = Object.entries(properties).map(([key, value]) => ({
      key,
      required: required.includes(key),
      value: read(value),
    }));
    const unnamed = required
      .filter((key) => !Object.hasOwn(properties, key))
      .map((key) => ({ key, required: true, value: dialect.unknown() }));
    const rest = typeof additionalProperties === "object" ? read(additionalProperties) : null;
    return dialect.object([...named, ...unnamed], { closed: additionalProperties === false, rest });
  };
  const readUnion = (members) => {
    const tag = tagOf(members, definitions);
    const read_ = members.map(read);
    return tag === null || !dialect.tagged ? dialect.anyOf(read_) : dialect.tagged(tag, read_);
  };
  const root = read(schema);
  return { definitions: [...done.values()], root };
}

/** The property that holds a constant of its own in every member. */
function tagOf(members, definitions) {
  const objects = members.map((member) => {
    const key = member.$ref?.replace(/^#\/\$defs\//, "");
    return key === undefined ? member : definitions[decodeURIComponent(key)];
  });
  const constants = (object) =>
    Object.entries(object.properties ?? {}).filter(
      ([key, value]) => "const" in value && object.required?.includes(key),
    );
  if (objects.length < 2 || objects.some((object) => object?.type !== "object")) return null;
  const found = constants(objects[0]).find(([key]) => {
    const values = objects.map(
      (object) => constants(object).find((each) => each[0] === key)?.[1].const,
    );
    return !values.includes(undefined) && new Set(values).size === values.length;
  });
  return found?.[0] ?? null;
}
