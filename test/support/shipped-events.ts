import type { LinkedShape } from "../../generator/ir/accepts-value.js";
import type { Example, WebhookEvent } from "../../generator/ir/catalog.js";
import { catalogOf } from "./emit-catalog.js";
import { shippedSources } from "./shipped-units.js";

/** An event of the shipped definitions whose payload is documented, and where its outputs lie. */
export interface ShippedEvent {
  /** `plain/2024-09-18 customer.customer_updated`. */
  readonly title: string;
  readonly event: WebhookEvent;
  readonly linked: LinkedShape;
  readonly examples: readonly Example[];
  readonly modulePath: string;
  readonly schemaPath: string;
}

export function shippedEvents(): readonly ShippedEvent[] {
  return catalogOf(shippedSources).vendors.flatMap((vendor) =>
    vendor.versions.flatMap(({ id, pages, models }) => {
      const folder = id === null ? "" : `${id}/`;
      const home = id === null ? vendor.id : `${vendor.id}/${id}`;
      return pages
        .flatMap((page) => page.events)
        .flatMap((event): readonly ShippedEvent[] => {
          const { payload: shape, names, examples, type } = event;
          if (!shape) return [];
          return [
            {
              title: `${home} ${type}`,
              event,
              linked: { shape, models },
              examples,
              modulePath: `packages/${vendor.id}/src/${folder}events/${names.file}.ts`,
              schemaPath: `schemas/${home}/${names.file}.schema.json`,
            },
          ];
        });
    }),
  );
}
