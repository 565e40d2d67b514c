import type { Version } from "../../ir/catalog.js";
import type { PageScope } from "../../ir/page-scope.js";
import { printJsonWith } from "../../text/json.js";
import type { EmittedFile, Emitter } from "../emitter.js";
import { createDefinitions, type Definitions } from "./definitions.js";
import { eventBundle } from "./event-bundle.js";

/** JSON Schema 2020-12: one file for each event, which needs no other. */
export function createSchemasEmitter(): Emitter {
  // Models that many bundles hold are printed once for each version that is alive.
  const known = new WeakMap<Version, Definitions>();
  return {
    name: "schemas",
    page: (scope) => {
      const definitions = known.get(scope.version) ?? createDefinitions(scope.version);
      known.set(scope.version, definitions);
      return emitBundles(scope, definitions);
    },
  };
}

function emitBundles(scope: PageScope, definitions: Definitions): readonly EmittedFile[] {
  const { vendor, version, page } = scope;
  const folder = version.id === null ? vendor.id : `${vendor.id}/${version.id}`;
  return page.events.map((event) => ({
    path: `schemas/${folder}/${event.names.file}.schema.json`,
    text: printJsonWith(eventBundle(event, { scope, definitions }), {
      key: "$defs",
      members: event.payload ? definitions.reachedFrom(event.payload, page) : [],
    }),
    settled: true,
  }));
}
