import type { Model, WebhookEvent } from "../../ir/catalog.js";
import type { JsonObject } from "../../ir/json.js";
import { present, printDoubts, schemaObject } from "../../text/json-schema.js";
import type { Bodies } from "./bodies.js";
import { descriptionOf } from "./description.js";
import { eventsOf, type Edition } from "./edition.js";
import { listExamples } from "./list-examples.js";

/** `components/schemas`: what surrounds payloads, the payload of each event, each model. */
export function printComponents(edition: Edition, bodies: Bodies): JsonObject {
  const models = [...edition.version.models.values()];
  const sorted = models.sort((a, b) => (a.names.type < b.names.type ? -1 : 1));
  return Object.fromEntries([
    ...bodies.shared,
    ...eventsOf(edition).map(
      ({ event }) => [event.names.payload, printPayload(event, { edition, bodies })] as const,
    ),
    ...sorted.map((model) => [model.names.type, printModel(model, bodies)] as const),
  ]);
}

function printModel({ shape, fieldEvidence }: Model, { print }: Bodies): JsonObject {
  return { ...schemaObject(print(shape)), "x-evidence": shape.evidence ?? fieldEvidence };
}

interface Around {
  readonly edition: Edition;
  readonly bodies: Bodies;
}

function printPayload(event: WebhookEvent, { edition, bodies }: Around): JsonObject {
  const { payload, deprecated, fieldEvidence } = event;
  if (payload === null) {
    const nameOnly =
      "What was read of the sources names this event and shows nothing of its payload.";
    return { description: descriptionOf([nameOnly]), "x-evidence": event.evidence };
  }
  const { evidence: _, doubts, ...rest } = payload;
  const { description: __, ...schema } = schemaObject(bodies.print(rest));
  const { alone } = listExamples(event, edition);
  return {
    description: descriptionOf([`Payload of \`${event.type}\`.`, payload.doc?.description]),
    ...present({ deprecated: deprecated ? true : undefined }),
    ...schema,
    ...present({
      examples:
        alone.length > 0 ? [...(payload.doc?.examples ?? []), ...alone] : payload.doc?.examples,
      "x-evidence": payload.evidence ?? fieldEvidence,
      "x-doubts": printDoubts(doubts ?? []),
    }),
  };
}
