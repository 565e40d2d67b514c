import type { WebhookEvent } from "../../ir/catalog.js";
import type { JsonObject } from "../../ir/json.js";
import type { PageScope } from "../../ir/page-scope.js";
import type { Shape } from "../../ir/shape.js";
import { present, printDoubts, printSources, schemaObject } from "../../text/json-schema.js";
import type { Definitions } from "./definitions.js";

interface Around {
  readonly scope: PageScope;
  readonly definitions: Definitions;
}

/** The schema of one event's payload, to which `$defs` of the models that it leads to are still to be added. */
export function eventBundle(event: WebhookEvent, around: Around): JsonObject {
  const { payload } = event;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: addressOf(event, around.scope),
    ...annotationsOf(event),
    ...(payload === null ? {} : keywordsOf(payload, around.definitions)),
    ...notesOf(event, around.scope),
  };
}

/** A name, not a place: the bundle is complete in itself, and nobody need be asked for it. */
function addressOf({ type }: WebhookEvent, { vendor, version }: PageScope): string {
  const parts = [vendor.id, ...(version.id === null ? [] : [version.id]), type];
  return `urn:hookscribe:${parts.map(encodeURIComponent).join(":")}`;
}

const comments = {
  full: undefined,
  part: "The sources show a part of the payload only: other fields may come, and pass.",
  name: "What was read of the sources names this event and shows nothing of its payload: any value passes.",
} as const;

function annotationsOf(event: WebhookEvent): JsonObject {
  const said = [event.summary, event.description, event.payload?.doc?.description];
  return present({
    $comment: comments[event.seen],
    title: event.type,
    description: said.filter((each) => each !== null && each !== undefined).join("\n\n"),
    deprecated: event.deprecated ? true : undefined,
  });
}

/** What the payload's own schema says, without what the event says better. */
function keywordsOf(payload: Shape, definitions: Definitions): JsonObject {
  const { title: _, description: __, ...doc } = payload.doc ?? {};
  const { evidence: ___, sources: ____, doubts: _____, ...bare } = payload;
  return schemaObject(definitions.print({ ...bare, doc }));
}

function notesOf(event: WebhookEvent, { vendor, version, page }: PageScope): JsonObject {
  const { type, seen, payload } = event;
  const doubts = [
    ...page.doubts.filter(({ at }) => at === ""),
    ...event.doubts,
    ...(payload?.doubts ?? []),
  ];
  const examples = [
    ...(payload?.doc?.examples ?? []),
    ...event.examples.map((example) => example.payload),
  ];
  return present({
    examples: examples.length > 0 ? examples : undefined,
    "x-event": present({
      type,
      vendor: vendor.id,
      version: version.id ?? undefined,
      evidence: event.evidence,
      seen,
    }),
    "x-evidence": payload?.evidence ?? event.fieldEvidence,
    "x-source": payload?.sources ?? event.sources,
    "x-sources": printSources(page.sources),
    "x-doubts": printDoubts(doubts),
  });
}
