import { expect, it } from "vitest";
import { undocumentedPlace } from "../../../generator/commands/deliveries/undocumented-place.js";
import {
  array,
  model,
  object,
  property,
  ref,
  simple,
  string,
  union,
} from "../../support/shapes.js";

const models = model(
  "Person",
  object({ properties: [property("name", string()), property("friend", ref("Person"))] }),
);
const shape = object({
  properties: [
    property("note", union(simple("null"), object({ properties: [property("text", string())] }))),
    property("people", array({ items: ref("Person") })),
    property("opaque", object({})),
    property("anything", simple("unknown")),
    property("names", object({ rest: string() })),
    property("codes", object({ patterns: [{ pattern: "^c", shape: string() }] })),
    property("closed", object({ properties: [], rest: simple("never") })),
  ],
});
const example = { note: null, extra: { shown: 1 } };
const judge = (path: string) =>
  undocumentedPlace(path.split("."), { shape, models, example: example });

it.each([
  "note",
  "note.text",
  "people.0.name",
  "people.3.friend.friend.name",
  "opaque.a.b",
  "anything.a",
  "names.whatever",
  "codes.c1",
  "extra",
  "extra.shown",
  "extra.new",
])("%s is a place that may be set", (path) => {
  expect(judge(path)).toBeNull();
});

it.each([
  ["notte.text", 'there is no "notte". Did you mean "note"?'],
  ["note.txt", 'there is no "txt". Did you mean "text"?'],
  ["people.0.nmae", 'Did you mean "name"?'],
  ["people.first", 'there is no "first".'],
  ["people.0.friend.nmae", 'Did you mean "name"?'],
  ["codes.d1", 'there is no "d1".'],
  ["closed.a", 'there is no "a".'],
  ["names.whatever.deep", 'there is no "deep".'],
])("%s is none: %s", (path, words) => {
  expect(judge(path)).toContain(`no documented place ${JSON.stringify(path)}`);
  expect(judge(path)).toContain(words);
});
