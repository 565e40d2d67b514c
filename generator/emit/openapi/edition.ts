import type { Page, Vendor, Version, WebhookEvent } from "../../ir/catalog.js";

/** What one document is about. */
export interface Edition {
  readonly vendor: Vendor;
  readonly version: Version;
}

/** An event with the page that documents it. */
export interface PagedEvent {
  readonly event: WebhookEvent;
  readonly page: Page;
}

/** The events of all pages, by type. */
export const eventsOf = ({ version }: Edition): readonly PagedEvent[] =>
  version.pages
    .flatMap((page) => page.events.map((event) => ({ event, page })))
    .sort((a, b) => (a.event.type < b.event.type ? -1 : 1));
