import type { WebhookEvent } from "../../ir/catalog.js";
import type { PageScope } from "../../ir/page-scope.js";
import { line, pageLink, text } from "../../text/markdown.js";
import { eventPath, modelPath, relativePath } from "./docs-path.js";
import { about, numberDoubts, type NumberedDoubts } from "./doubts.js";
import { fieldLink } from "./field-table.js";
import { knowledgeOf, type Knowledge } from "./knowledge.js";
import { doubtsWithin } from "./doubts-within.js";
import type { Field } from "./field.js";
import { listFields } from "./list-fields.js";
import type { ModelLinks } from "./type-words.js";

/** Everything that the sections of an event's page are made of. */
export interface EventView {
  readonly scope: PageScope;
  readonly event: WebhookEvent;
  readonly path: string;
  readonly fields: readonly Field[];
  readonly knowledge: Knowledge;
  readonly doubts: NumberedDoubts;
  readonly links: ModelLinks;
}

export function viewEvent(scope: PageScope, event: WebhookEvent): EventView {
  const { version, page } = scope;
  const { models } = version;
  const path = eventPath(scope, event);
  const fields = event.payload
    ? listFields({ shape: event.payload, evidence: event.fieldEvidence, models })
    : [];
  const doubts = numberDoubts([
    ...about(
      page.doubts.filter(({ at }) => at === ""),
      line`the whole page`,
    ),
    ...about(event.doubts, line`the event`),
    ...about(event.payload ? doubtsWithin(event.payload, models) : [], line`the payload`),
    ...fields.flatMap((field) => about(field.doubts, fieldLink(field))),
  ]);
  const linkModel: ModelLinks["linkModel"] = (model) =>
    pageLink(text(model.names.type), relativePath(path, modelPath(scope, model)));
  const knowledge = knowledgeOf(event, fields);
  return { scope, event, path, fields, knowledge, doubts, links: { models, linkModel } };
}
