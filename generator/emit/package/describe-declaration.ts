import type { Model, Page, WebhookEvent } from "../../ir/catalog.js";
import type { PageSource } from "../../ir/evidence.js";
import type { Shape } from "../../ir/shape.js";
import { docLink, docTag, docText, type DocPart } from "../../text/doc-comment.js";
import { describeDoubt, endSentence, evidenceWords } from "../types/describe-property.js";

/** What editors show of a payload's type: the event, how it is known, what is open, and where to read on. */
export function describeEvent(event: WebhookEvent, page: Page): readonly DocPart[] {
  const { description, type, evidence, fieldEvidence, seen, payload } = event;
  const ofFields = fieldEvidence === evidence ? "" : `; fields: ${evidenceWords[fieldEvidence]}`;
  const known = `The payload of \`${type}\`. Evidence: ${evidenceWords[evidence]}${ofFields}.`;
  return [
    docText(endSentence(event.summary)),
    ...(description === null ? [] : [docText(description)]),
    ...describePayload(payload),
    docText(seen === "part" ? `${known} The source shows a part of the payload only.` : known),
    ...event.doubts.map(describeDoubt),
    ...(event.deprecated ? [docTag("deprecated", "")] : []),
    ...linkSources(page, event.sources),
  ];
}

/** Where it is a model that the event shares with others, the model has its own. */
function describePayload(payload: Shape | null): readonly DocPart[] {
  const what = payload?.doc?.description ?? payload?.doc?.title;
  return what === undefined ? [] : [docText(endSentence(what))];
}

export function describeModel(model: Model, page: Page): readonly DocPart[] {
  const { doc, doubts = [], evidence = model.fieldEvidence, sources } = model.shape;
  const what = doc?.description ?? doc?.title;
  return [
    ...(what === undefined ? [] : [docText(endSentence(what))]),
    docText(`Evidence: ${evidenceWords[evidence]}.`),
    ...doubts.map(describeDoubt),
    ...(doc?.deprecated ? [docTag("deprecated", "")] : []),
    ...linkSources(page, sources ?? page.sources.map((source) => source.id)),
  ];
}

const linkSources = (page: Page, ids: readonly string[]): readonly DocPart[] =>
  page.sources.filter((source) => ids.includes(source.id)).map(linkSource);

const linkSource = ({ title, url, retrieved }: PageSource): DocPart =>
  docLink(title, url, retrieved === null ? "" : `(as of ${retrieved})`);
