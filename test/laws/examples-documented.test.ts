import { describe, expect, it } from "vitest";
import type { LinkedShape } from "../../generator/ir/accepts-value.js";
import { isJsonObject, type JsonValue } from "../../generator/ir/json.js";
import { jsonText } from "../../generator/ir/json-text.js";
import { outlineShapes, type Outlined } from "../../generator/ir/outline-shape.js";
import { reachPlace } from "../../generator/ir/reach-place.js";
import { catalogOf } from "../support/emit-catalog.js";
import { shippedEvents } from "../support/shipped-events.js";
import { shippedSources } from "../support/shipped-units.js";

const examples = shippedEvents().flatMap(({ title, linked, examples: shown }) =>
  shown.map((example) => ({ title: `${title}, ${example.name}`, linked, ...example })),
);

/** The path to each thing within a value, that of the value itself first. */
function pathsIn(value: JsonValue, path: readonly string[] = []): readonly (readonly string[])[] {
  const inner =
    Array.isArray(value) || isJsonObject(value)
      ? Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]))
      : [];
  return [path, ...inner];
}

/** Each text or number of a value at a place that documents values, and whether it is one of them. */
function wordsIn(
  value: JsonValue,
  outlined: Outlined | null | undefined,
  models: LinkedShape["models"],
): readonly (readonly [word: JsonValue, isDocumented: boolean])[] {
  if (!outlined) return [];
  const { values, fields, items, map } = outlineShapes({ ...outlined, models, closed: new Set() });
  if (Array.isArray(value)) return value.flatMap((each) => wordsIn(each, items, models));
  if (isJsonObject(value))
    return Object.entries(value).flatMap(([key, each]) =>
      wordsIn(each, fields.get(key) ?? map, models),
    );
  if (value === null || values.size === 0) return [];
  return [[value, values.has(jsonText(value))]];
}

describe("an example of the shipped definitions", () => {
  it("has no key that its contract does not document, although others would pass", () => {
    const places = examples.flatMap(({ title, linked, payload }) =>
      pathsIn(payload).map((path) => ({
        at: `${title}: ${path.join(".")}`,
        is: reachPlace(linked.shape, path, linked.models).is,
      })),
    );
    expect(places.length).toBeGreaterThan(5000);
    expect(places.filter(({ is }) => is === "nothing")).toEqual([]);
  });

  it("has no word that is missing from a list of words, although others would pass", () => {
    const words = examples.flatMap(({ title, linked: { shape, models }, payload }) =>
      wordsIn(payload, { shapes: [shape], entered: new Set() }, models).map(
        ([word, isDocumented]) => ({ title, word, isDocumented }),
      ),
    );
    expect(words.length).toBeGreaterThan(500);
    expect(words.filter(({ isDocumented }) => !isDocumented)).toEqual([]);
  });

  it("tells where its values are from, when no source prints it", () => {
    const composed = examples.filter(({ from }) => from === "composed");
    expect(composed.length).toBeGreaterThan(50);
    expect(composed.filter(({ summary }) => summary === null)).toEqual([]);
  });

  it("is from no document, when what it shows was changed for an older version", () => {
    const versions = catalogOf(shippedSources).vendors.flatMap((vendor) => vendor.versions);
    const changed = versions.flatMap(({ differences, pages }) => {
      const events = pages.flatMap((page) => page.events);
      return (differences?.changes ?? []).flatMap(({ at }) => {
        const [, type, place] =
          /^\/events\/([^/]+)\/examples\/(\d+)\/(?:value|body)\//.exec(at) ?? [];
        const event = events.find((each) => each.type === type);
        return event?.examples[Number(place)] ?? [];
      });
    });
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter(({ from }) => from === "document")).toEqual([]);
  });
});
