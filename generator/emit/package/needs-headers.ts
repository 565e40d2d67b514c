import type { Version } from "../../ir/catalog.js";

/** Whether only headers tell the type of an event. */
export const needsHeaders = ({ delivery }: Version): boolean =>
  delivery.eventType.known && delivery.eventType.value.every((place) => place.in === "header");
