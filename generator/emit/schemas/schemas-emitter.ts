import type { JsonObject } from "../../ir/json.js";
import { printJson } from "../../text/json.js";
import type { EmittedFile, Emitter, PageScope } from "../emitter.js";
import { eventBundle } from "./event-bundle.js";
import { printDefinitions } from "./print-definitions.js";

/** JSON Schema 2020-12: one file for each event, which needs no other. */
export const schemasEmitter: Emitter = {
  name: "schemas",
  page: (scope) => {
    const definitions = printDefinitions(scope);
    return scope.page.events.map((event) =>
      schemaFile(scope, {
        file: event.names.file,
        schema: eventBundle(event, { scope, definitions }),
      }),
    );
  },
};

function schemaFile(
  { vendor, version }: PageScope,
  { file, schema }: { readonly file: string; readonly schema: JsonObject },
): EmittedFile {
  const folder = version.id === null ? vendor.id : `${vendor.id}/${version.id}`;
  return {
    path: `schemas/${folder}/${file}.schema.json`,
    text: printJson(schema),
    settled: true,
  };
}
