import type { WebhookEvent } from "../../ir/catalog.js";
import type { Source } from "../../ir/evidence.js";
import type { JsonObject } from "../../ir/json.js";
import { present, printDoubts } from "../../text/json-schema.js";
import type { Bodies } from "./bodies.js";
import { descriptionOf } from "./description.js";
import type { Edition, PagedEvent } from "./edition.js";
import type { HeaderParameter } from "./headers.js";
import { listExamples } from "./list-examples.js";
import { printResponses } from "./responses.js";
import type { Security } from "./security.js";
import { tagName } from "./tag-name.js";

export interface DocumentContext {
  readonly edition: Edition;
  readonly bodies: Bodies;
  readonly headers: readonly HeaderParameter[];
  readonly security: Security;
}

/** One entry of `webhooks`: the request that brings an event. */
export function webhookEntry({ event, page }: PagedEvent, context: DocumentContext): JsonObject {
  const { edition, headers, security } = context;
  const { delivery } = edition.version;
  const method = delivery.request.known ? delivery.request.value.method.toLowerCase() : "post";
  const operation = {
    operationId: event.names.contract,
    summary: event.summary,
    ...present({
      description: event.description === null ? undefined : descriptionOf([event.description]),
    }),
    tags: [tagName(page, edition.version)],
    ...present({
      deprecated: event.deprecated ? true : undefined,
      externalDocs: documentation(event, page.sources),
      parameters:
        headers.length > 0
          ? headers.map(({ key }) => ({ $ref: `#/components/parameters/${key}` }))
          : undefined,
    }),
    requestBody: printBody(event, context),
    responses: printResponses(delivery),
    security: security.alternatives,
    ...present({
      "x-evidence": event.evidence,
      "x-source": event.sources,
      "x-doubts": printDoubts(event.doubts),
    }),
  };
  return { [method]: operation };
}

/** The first source that is published and states the event. */
function documentation(event: WebhookEvent, sources: readonly Source[]): JsonObject | undefined {
  const cited = sources.find(
    ({ id, url }) => event.sources.includes(id) && url !== null && URL.canParse(url),
  );
  return cited
    ? present({ description: descriptionOf([cited.title]), url: cited.url ?? undefined })
    : undefined;
}

function printBody(event: WebhookEvent, { edition, bodies }: DocumentContext): JsonObject {
  const { request } = edition.version.delivery;
  const type = request.known ? request.value.contentType : null;
  const { bodies: examples } = listExamples(event, edition);
  return {
    required: true,
    content: {
      [type ?? "application/json"]: {
        schema: bodies.bodyOf(event),
        ...(Object.keys(examples).length > 0 ? { examples } : {}),
      },
    },
  };
}
