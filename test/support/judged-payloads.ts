import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import type { JsonObject, JsonValue } from "../../generator/ir/json.js";
import { mutantsOf } from "./mutants.js";
import { projectRoot } from "./project-files.js";
import type { ShippedEvent } from "./shipped-events.js";
import { spread } from "./spread.js";

export interface JudgedPayload {
  readonly payload: JsonValue;
  /** As ajv says by the event's JSON Schema. */
  readonly valid: boolean;
}

const mutantsEach = 8;

/** Examples of an event and variants of them, judged by somebody else. */
export function judgedPayloads({ schemaPath, examples }: ShippedEvent): readonly JudgedPayload[] {
  const ajv = new Ajv2020({ strict: false, logger: false, ownProperties: true });
  ajvFormats.default(ajv);
  const path = `${projectRoot}generated/${schemaPath}`;
  const schema: JsonObject = JSON.parse(readFileSync(path, "utf8"));
  const accepts = ajv.compile(schema);
  const payloads = examples.map(({ payload }) => payload);
  return [...payloads, ...payloads.flatMap((each) => spread(mutantsOf(each), mutantsEach))].map(
    (payload) => ({ payload, valid: accepts(payload) }),
  );
}
