import type { Version, Vendor } from "../../ir/catalog.js";
import { valueAt } from "../../ir/pointer.js";
import { signingSchemes } from "../../ir/signing-schemes.js";
import {
  bulletList,
  codeSpan,
  joinBlocks,
  joinInline,
  line,
  noBlock,
  noInline,
  paragraph,
  type Block,
  type Inline,
} from "../../text/markdown.js";

/** What schemas say beyond the standard; all of it is for readers, and none judges a value. */
const annotations = [
  "x-event",
  "x-evidence",
  "x-source",
  "x-sources",
  "x-doubts",
  "x-extensible-enum",
];

/** What a package holds for programs in any language, by the paths that lead there. */
export function documentsText(vendor: Vendor, version: Version): Block {
  const events = version.pages.flatMap((page) => page.events);
  const [event] = events;
  const shown = events.find(({ examples }) => examples.length > 0);
  const module = vendor.names.package;
  const at = (path: string): Inline => codeSpan(`${module}/${path}`);
  const lines = [
    line`${at("openapi.json")}: every request as OpenAPI 3.1, with its examples and what is documented of headers, signing and answers.`,
    ...(event
      ? [
          line`${at(`schema/${event.names.file}.json`)}, and so for each event: the JSON Schema (2020-12) of its payload, complete in one file.`,
        ]
      : []),
    ...(shown
      ? [
          line`${at(`examples/${shown.names.file}.json`)}, where there are any: a list of the event's examples, each with its ${codeSpan("payload")} and, where it is known, the ${codeSpan("body")} of the request${printedVersions(version)}.`,
        ]
      : []),
    ...(signingSchemes(version.delivery).length > 0
      ? [
          line`${at("signing-vectors.json")}: what the signature is made of, and requests with the verdict on each.`,
        ]
      : []),
  ];
  return joinBlocks([
    paragraph(
      line`For tools and other languages, as JSON${version.id === null ? noInline : line`; that of another version is below its path`}:`,
    ),
    bulletList(lines),
    event ? paragraph(annotationsText) : noBlock,
  ]);
}

/** Receivers refuse what declares another version, and examples keep the one under which they are printed. */
function printedVersions({ id, pages, delivery }: Version): Inline {
  const places = delivery.version.known ? delivery.version.value : [];
  const bodies = pages.flatMap(({ events }) =>
    events.flatMap(({ examples }) => examples.flatMap(({ body }) => body ?? [])),
  );
  const declared = places.flatMap((place) =>
    place.in === "body" ? bodies.map((body) => valueAt(body, place.at)) : [],
  );
  const others = [...new Set(declared)].filter(
    (value) => typeof value === "string" && value !== id,
  );
  if (others.length === 0) return noInline;
  const names = joinInline(
    others.map((value) => codeSpan(String(value))),
    line`, `,
  );
  return line`, as it is printed: some declare another version (${names})`;
}

const annotationsText = line`Schemas have annotations of their own. A validator that refuses keywords it does not know has to be told them: ${joinInline(annotations.map(codeSpan), line`, `)}; with Ajv, ${codeSpan("ajv.addVocabulary([…])")}.`;
