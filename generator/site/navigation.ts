import { type Edition, eventPath, vendorPath, versionPath } from "../emit/docs/docs-path.js";
import type { WebhookEvent } from "../ir/catalog.js";
import { pageAddress } from "./page-address.js";

/** What the side of a page leads to: the events of one vendor in one version. */
export interface Navigation {
  readonly title: string;
  /** Of the page that lists the events. */
  readonly address: string;
  readonly version: string | null;
  readonly groups: readonly NavigationGroup[];
}

/** Events whose types begin alike; the beginning is empty for an event that shares it with no other. */
export interface NavigationGroup {
  readonly name: string;
  readonly events: readonly NavigationEvent[];
}

export interface NavigationEvent {
  /** The rest of the event's type. */
  readonly name: string;
  /** Relative to the root of the site. */
  readonly address: string;
}

/** Groups follow from the event types, for vendors part their documentation in ways of their own. */
export function navigationOf(edition: Edition): Navigation {
  const { vendor, version } = edition;
  const events = version.pages.flatMap((page) => page.events);
  const groups = new Map<string, WebhookEvent[]>();
  for (const event of events.toSorted((a, b) => (a.type < b.type ? -1 : 1))) {
    const name = beginningOf(event.type);
    groups.set(name, [...(groups.get(name) ?? []), event]);
  }
  return {
    title: vendor.title,
    address: pageAddress(version.current ? vendorPath(vendor) : versionPath(edition)),
    version: version.id,
    groups: [...groups].map(([name, all]) => groupOf(edition, name, all)),
  };
}

/** `cart.` of `cart.item-added`. */
const beginningOf = (type: string): string => /^[^.]+\./.exec(type)?.[0] ?? "";

function groupOf(
  edition: Edition,
  beginning: string,
  events: readonly WebhookEvent[],
): NavigationGroup {
  const name = events.length === 1 ? "" : beginning;
  return {
    name,
    events: events.map((event) => ({
      name: event.type.slice(name.length),
      address: pageAddress(eventPath(edition, event)),
    })),
  };
}

/** Where the theme finds the navigation of an edition. */
export const navigationPath = (vendor: string, version: string | null): string =>
  `navigation/${vendor}${version === null ? "" : `/${version}`}.json`;
