import type { Page, Vendor, Version } from "../../ir/catalog.js";
import type { JsonObject } from "../../ir/json.js";
import { versionDoubts } from "../../ir/version-doubts.js";
import { present, printDoubts, printSources } from "../../text/json-schema.js";
import { printBodies } from "./bodies.js";
import { printComponents } from "./components.js";
import { deliveryFacts } from "./delivery-facts.js";
import { descriptionOf } from "./description.js";
import { eventsOf, type Edition } from "./edition.js";
import { listHeaders } from "./headers.js";
import { printSecurity } from "./security.js";
import { tagName } from "./tag-name.js";
import { webhookEntry } from "./webhook-entry.js";

/** One OpenAPI document: what the vendor sends, and what it expects of whoever receives it. */
export function printDocument(vendor: Vendor, version: Version): JsonObject {
  const edition: Edition = { vendor, version };
  const bodies = printBodies(edition);
  const headers = listHeaders(version.delivery);
  const security = printSecurity(version.delivery);
  const context = { edition, bodies, headers, security };
  const entries = eventsOf(edition).map((each) => [each.event.type, webhookEntry(each, context)]);
  return {
    openapi: "3.1.1",
    info: printInfo(edition),
    ...(vendor.website === null
      ? {}
      : { externalDocs: { description: descriptionOf([vendor.title]), url: vendor.website } }),
    servers: [receiver],
    tags: version.pages.map((page) => printTag(page, version)),
    webhooks: Object.fromEntries(entries) as JsonObject,
    components: present({
      schemas: printComponents(edition, bodies),
      parameters:
        headers.length > 0
          ? Object.fromEntries(headers.map(({ key, parameter }) => [key, parameter]))
          : undefined,
      securitySchemes: Object.keys(security.schemes).length > 0 ? security.schemes : undefined,
    }),
    ...present({
      "x-hookscribe-delivery": deliveryFacts(version.delivery),
      "x-sources": printSources(vendor.sources),
      "x-doubts": printPlacedDoubts(versionDoubts(vendor, version)),
    }),
  };
}

function printInfo({ vendor, version }: Edition): JsonObject {
  return present({
    title: `${vendor.title} webhooks`,
    summary: vendor.summary,
    description: descriptionOf([
      vendor.summary,
      version.summary,
      "Transcribed from the vendor's documentation, not published by the vendor. `x-evidence` says how a fact is known, `x-source` which of the `x-sources` states it, `x-doubts` where the sources are silent, broken or contradict themselves.",
    ]),
    version: version.id ?? "unversioned",
    license: { name: "MIT", identifier: "MIT" },
  });
}

/** As the doubts of a schema, with the place in `vendor.yaml` that each is about. */
const printPlacedDoubts = (doubts: Vendor["doubts"]): readonly JsonObject[] | undefined =>
  doubts.length === 0
    ? undefined
    : doubts.map(({ at, kind, source, reading }) => ({ at, kind, source, reading }));

/**
 * Requests go to the subscriber, not to the vendor. The variable has no description of its own: the schema of OpenAPI 3.1
 * that swagger-parser judges by spells that word another way.
 */
const receiver: JsonObject = {
  url: "{receiver}",
  description:
    "The address that the subscriber registered with the vendor; there is none that would do for everyone.",
  variables: { receiver: { default: "https://receiver.invalid" } },
};

function printTag(page: Page, version: Version): JsonObject {
  const { summary, sources, doubts } = page;
  return present({
    name: tagName(page, version),
    description: descriptionOf([summary ?? page.title]),
    "x-sources": printSources(sources),
    "x-doubts": printDoubts(doubts.filter(({ at }) => at === "")),
  });
}
