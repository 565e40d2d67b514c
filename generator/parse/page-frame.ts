import { acceptsFormat } from "../ir/accepts-format.js";
import { evidenceGrades } from "../ir/evidence.js";
import {
  flag,
  listOf,
  located,
  mapOf,
  oneOf,
  oneOrMore,
  optional,
  placed,
  record,
  required,
  text,
  textLike,
  type Decoded,
} from "./decode.js";

export const day = textLike({
  expected: "a day such as 2024-04-16",
  pattern: /^\d{4}-\d{2}-\d{2}$/,
  admits: (text) => acceptsFormat("date", text),
});
export const url = textLike({ expected: "an http(s) address", pattern: /^https?:\/\/\S+$/ });
export const pointer = textLike({
  expected: 'a JSON Pointer: "" or /key/0/…',
  pattern: /^(\/([^~]|~[01])*)?$/,
});
export const grade = oneOf(evidenceGrades);
export const schema = located({ $ref: "#/definitions/schema" });
const anything = located({});

export const doubt = record({
  at: required(placed(pointer), 'JSON Pointer to the place in this file; "" is the whole page.'),
  kind: required(
    oneOf(["silent", "broken", "contradiction"]),
    "Whether the source says nothing, is broken, or contradicts itself.",
  ),
  source: required(text, "What the source says, or fails to say."),
  reading: required(text, "The reading taken, and why."),
});

export const sourceFields = {
  title: required(text, "Title of the document."),
  url: optional(url, "Where it is published.", null),
  document: optional(text, "The stored copy or revision that was read.", null),
  retrieved: optional(day, "Day of the copy that was read, YYYY-MM-DD.", null),
};

const example = record({
  name: required(text, "A short name, unique among the event's examples."),
  summary: optional(text, "What the example shows.", null),
  from: required(
    oneOf(["document", "composed"]),
    "document: the source prints it; composed: put together by whoever transcribes, which the summary tells.",
  ),
  value: optional(anything, "The payload.", undefined),
  body: optional(anything, "The whole request body; the payload is taken from it.", undefined),
});

const event = record({
  summary: required(text, "When the event is sent, in one sentence of your own."),
  description: optional(text, "What else a reader should know.", null),
  name: optional(
    textLike({
      expected: "words of ASCII letters and digits that start with a letter, such as order-created",
      pattern: /^[A-Za-z][A-Za-z0-9]*([ ._-][A-Za-z0-9]+)*$/,
    }),
    "Words that names in code and files follow from, where the type starts with no letter or comes to another's name.",
    null,
  ),
  deprecated: optional(flag, "Whether the vendor advises against it.", false),
  evidence: optional(
    grade,
    "How the event is known, when not as the page's first source has it.",
    null,
  ),
  source: optional(
    placed(oneOrMore(text)),
    "Ids of the page's sources that document it, when not the first.",
    null,
  ),
  seen: optional(
    oneOf(["full", "part"]),
    "Whether the sources show the whole payload or a part.",
    "full",
  ),
  payload: optional(
    schema,
    "JSON Schema of the payload; leave it out when only the name is documented.",
    null,
  ),
  examples: optional(listOf(example), "Payloads or bodies that the contract accepts.", []),
});

/** One documented page: `definitions/<vendor>/[<version>/]<page>.yaml`. */
export const pageFrame = record({
  page: required(placed(text), "Id of the page: the file's name without ending."),
  title: required(text, "Title of the page."),
  summary: optional(text, "What the page's events are about.", null),
  sources: required(
    listOf(
      record({
        id: optional(text, "Key by which doubts and notes may cite it.", null),
        ...sourceFields,
        evidence: required(grade, "What the document shows of the payloads."),
      }),
    ),
    "Documents the page was transcribed from, the best first.",
  ),
  events: required(mapOf(event), "Event types as the vendor sends them."),
  models: optional(
    mapOf(schema),
    "Schemas with a name, for payloads and for each other to refer to.",
    [],
  ),
  doubts: optional(
    listOf(doubt),
    "Places where the source is silent, broken or contradicts itself.",
    [],
  ),
});

export type PageFrame = Decoded<typeof pageFrame>;
export type ExampleFrame = Decoded<typeof example>;
export type DoubtFrame = Decoded<typeof doubt>;
