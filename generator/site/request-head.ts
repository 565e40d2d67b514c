import type { Edition } from "../emit/docs/docs-path.js";
import type { WebhookEvent } from "../ir/catalog.js";
import type { Place } from "../ir/delivery.js";
import {
  fence,
  heading,
  joinBlocks,
  type Block,
  line,
  noBlock,
  paragraph,
} from "../text/markdown.js";

/** The headers that come with an event: values where a source or the event itself gives them. */
export function requestHead({ version }: Edition, event: WebhookEvent): Block {
  const { delivery } = version;
  if (delivery.headers.length === 0) return noBlock;
  const given = new Map<string, string>();
  const note = (places: readonly Place[], value: string) => {
    for (const place of places)
      if (place.in === "header") given.set(place.name.toLowerCase(), value);
  };
  if (delivery.eventType.known) note(delivery.eventType.value, event.type);
  if (delivery.version.known && version.id !== null) note(delivery.version.value, version.id);
  const lines = delivery.headers.map(
    ({ name, example }) => `${name}: ${given.get(name.toLowerCase()) ?? example ?? "…"}`,
  );
  const { request } = delivery;
  const first = request.known
    ? `${request.value.method} /webhooks HTTP/1.1`
    : "POST /webhooks HTTP/1.1";
  const type = request.known ? request.value.contentType : null;
  return joinBlocks([
    heading(2, line`Request headers`),
    paragraph(
      line`The documented headers of a request with this event. Where no source shows a value there is “…”.`,
    ),
    fence(
      "http",
      [first, ...(type === null ? [] : [`Content-Type: ${type}`]), ...lines].join("\n"),
      false,
    ),
  ]);
}
