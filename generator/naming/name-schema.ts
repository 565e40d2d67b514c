import type { Identifier, Model, ModelNames } from "../ir/catalog.js";
import type { ModelId } from "../ir/shape.js";
import type { Pointer } from "../ir/json.js";
import { pointerKeys } from "../ir/pointer.js";
import { camelCase, identifier, kebabCase, pascalCase } from "./identifier.js";

interface Unnamed {
  readonly id: ModelId;
  readonly pointer: Pointer;
  readonly shape: Model["shape"];
  readonly span: Model["span"];
}

const structural = new Set([
  "$defs",
  "definitions",
  "properties",
  "patternProperties",
  "dependentSchemas",
]);

/**
 * Names the models of a foreign schema, whose author chose none: by the last words of the place where each stands, more
 * of them where two would be alike. Nothing depends on the order in which references were met.
 */
export function nameSchema(
  models: readonly Unnamed[],
  rootName: string,
): ReadonlyMap<ModelId, Model> {
  const ordered = [...models].sort((a, b) => (a.pointer < b.pointer ? -1 : 1));
  const taken = new Set<string>();
  const named = new Map(ordered.map((model) => [model.id, nameModel(model, { rootName, taken })]));
  return new Map(
    models.flatMap(({ id }): [ModelId, Model][] => {
      const model = named.get(id);
      return model ? [[id, model]] : [];
    }),
  );
}

function nameModel(
  { id, pointer, shape, span }: Unnamed,
  { rootName, taken }: { rootName: string; taken: Set<string> },
): Model {
  const words =
    pointer === ""
      ? [rootName]
      : (pointerKeys(pointer) ?? []).filter((key) => !structural.has(key));
  const names = freeName(words, { rootName, taken });
  taken.add(names.type.toLowerCase());
  return { id, names, shape, fieldEvidence: "schema", span };
}

/** Ever longer ends of the path, then the whole of it with a number. */
function* candidates(words: readonly string[], rootName: string): Generator<string> {
  for (let count = 1; count <= words.length; count++) yield words.slice(-count).join(" ");
  const whole = [rootName, ...words].join(" ");
  yield whole;
  for (let number = 2; number < 10_000; number++) yield `${whole} ${number}`;
}

function freeName(
  words: readonly string[],
  { rootName, taken }: { rootName: string; taken: ReadonlySet<string> },
): ModelNames {
  for (const id of candidates(words, rootName)) {
    const names = namesOf(id);
    if (names && !taken.has(names.type.toLowerCase())) return names;
  }
  throw new Error(`No name is left for ${words.join("/")}.`);
}

function namesOf(id: string): ModelNames | null {
  const type = identifier(pascalCase(id));
  const guard = identifier(`is${pascalCase(id)}`);
  const value: Identifier | null = identifier(camelCase(id)) ?? identifier(`${camelCase(id)}Shape`);
  return type && guard && value && /^[A-Z]/.test(type)
    ? { type, guard, value, file: kebabCase(id) }
    : null;
}
