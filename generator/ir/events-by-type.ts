import type { Version, WebhookEvent } from "./catalog.js";

/** The events of a version, in the order of their types. */
export const eventsByType = ({ pages }: Version): ReadonlyMap<string, WebhookEvent> =>
  new Map(
    pages
      .flatMap((page) => page.events)
      .sort((a, b) => (a.type < b.type ? -1 : 1))
      .map((event) => [event.type, event]),
  );
