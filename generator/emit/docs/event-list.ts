import type { Model, WebhookEvent } from "../../ir/catalog.js";
import { reachedModels } from "../../ir/reached-models.js";
import type { ModelId } from "../../ir/shape.js";
import {
  codeSpan,
  heading,
  joinBlocks,
  joinInline,
  line,
  noBlock,
  noInline,
  pageLink,
  phrase,
  table,
  text,
  type Block,
} from "../../text/markdown.js";
import { eventPath, modelPath, relativePath, type Edition } from "./docs-path.js";
import type { EventReader } from "./event-summary.js";
import { evidenceWord } from "./field-table.js";
import { knowledgeWords } from "./knowledge.js";

/** The page that a list is for, and the reader of its events. */
export interface ListPlace {
  readonly edition: Edition;
  readonly path: string;
  readonly events: EventReader;
}

/** Every event of an edition with what is known of it, as seen from the page at `path`. */
export function eventTable({ edition, path, events }: ListPlace): Block {
  const { vendor, version } = edition;
  const rows = version.pages.flatMap((page) =>
    page.events.map((event) => {
      const { knowledge, doubts } = events.summarize({ vendor, version, page }, event);
      return {
        type: event.type,
        cells: [
          pageLink(codeSpan(event.type), relativePath(path, eventPath(edition, event))),
          line`${event.deprecated ? line`**Deprecated.** ` : noInline}${phrase(event.summary)}`,
          text(knowledgeWords(knowledge)),
          evidenceWord(event.fieldEvidence),
          doubts === 0 ? noInline : line`${doubts}`,
        ],
      };
    }),
  );
  rows.sort((a, b) => (a.type < b.type ? -1 : Number(a.type > b.type)));
  return table(
    [line`Event`, line`When`, line`Payload`, line`Evidence`, line`Doubts`],
    rows.map(({ cells }) => cells),
  );
}

/** Every model with the events that carry it: the cross reference that single pages cannot have. */
export function modelSection({ edition, path }: ListPlace): Block {
  const { pages, models } = edition.version;
  const carriers = new Map<ModelId, WebhookEvent[]>();
  for (const event of pages.flatMap((page) => page.events)) {
    const payloads = event.payload ? [event.payload] : [];
    for (const id of reachedModels(payloads, models).keys())
      carriers.set(id, [...(carriers.get(id) ?? []), event]);
  }
  const row = (model: Model) => [
    pageLink(codeSpan(model.names.type), relativePath(path, modelPath(edition, model))),
    phrase(model.shape.doc?.description ?? ""),
    joinInline(
      (carriers.get(model.id) ?? []).map((event) =>
        pageLink(codeSpan(event.type), relativePath(path, eventPath(edition, event))),
      ),
      line`, `,
    ),
  ];
  const listed = pages.flatMap((page) => page.models);
  if (listed.length === 0) return noBlock;
  return joinBlocks([
    heading(2, line`Models`),
    table([line`Model`, line`What it is`, line`Events that carry it`], listed.map(row)),
  ]);
}
