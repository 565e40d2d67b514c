import type { Version } from "../../ir/catalog.js";
import type { JsonObject, JsonValue } from "../../ir/json.js";
import type { Format, Shape } from "../../ir/shape.js";
import { shapeReader } from "../../ir/visit-shape.js";

type Models = Version["models"];

/** A value that has no more than a shape asks for; what the shape restricts further may refuse it. */
export const sampleValue = (shape: Shape, models: Models): JsonValue => read(shape, models);

const read: (shape: Shape, models: Models) => JsonValue = shapeReader<JsonValue, Models>({
  unknown: () => ({}),
  never: () => null,
  null: () => null,
  boolean: () => true,
  string: ({ format, length }) =>
    (format === undefined ? undefined : samples[format]) ?? "sample".padEnd(length?.min ?? 0, "-"),
  number: ({ range }) => Math.max(range?.min ?? 1, (range?.exclusiveMin ?? 0) + 1),
  literal: ({ value }) => value,
  array: ({ prefix, items, length }, models) => {
    const missing = Math.max((length?.min ?? 0) - prefix.length, 0);
    const rest = items ? Array.from({ length: missing }, () => read(items, models)) : [];
    return [...prefix.map((item) => read(item, models)), ...rest];
  },
  object: ({ properties }, models) => {
    const required = properties.filter((property) => property.required);
    return Object.fromEntries(required.map(({ key, shape }) => [key, read(shape, models)]));
  },
  union: ({ members }, models) => readFirst(members, models),
  exclusive: ({ members }, models) => readFirst(members, models),
  intersection: ({ members }, models) =>
    Object.assign({}, ...members.map((member) => read(member, models))) as JsonObject,
  negation: () => ({}),
  condition: ({ then }, models) => (then ? read(then, models) : {}),
  unevaluated: ({ shape }, models) => read(shape, models),
  ref: ({ model }, models) => {
    const found = models.get(model);
    return found ? read(found.shape, models) : {};
  },
});

const readFirst = ([first]: readonly Shape[], models: Models): JsonValue =>
  first ? read(first, models) : {};

const samples: { readonly [format in Format]?: string } = {
  "date-time": "2026-01-02T03:04:05Z",
  date: "2026-01-02",
  email: "someone@example.com",
  uri: "https://example.com/",
  uuid: "00000000-0000-4000-8000-000000000001",
};
