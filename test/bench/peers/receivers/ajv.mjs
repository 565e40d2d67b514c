// What a careful person would write: node:crypto, and a compiled ajv validator for the payload of each event.
import { createHmac, timingSafeEqual } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const schemas = "../../../../generated/schemas/plain/2026-04-21";
const folder = new URL(`${schemas}/`, import.meta.url).pathname;

export async function register(server, { secret, take }) {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const validators = new Map(
    readdirSync(folder).map((file) => {
      const schema = JSON.parse(readFileSync(join(folder, file), "utf8"));
      return [file.replace(".schema.json", ""), ajv.compile(schema)];
    }),
  );
  const handlers = new Map([["customer.customer_updated", take]]);
  server.addContentTypeParser("application/json", { parseAs: "buffer" }, (_, body, done) =>
    done(null, body),
  );
  server.post("/", async ({ body, headers }, reply) => {
    const given = Buffer.from(headers["plain-request-signature"] ?? "", "hex");
    const expected = createHmac("sha256", secret).update(body).digest();
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      return reply.code(401).send();
    const { payload, webhookMetadata } = JSON.parse(body.toString("utf8"));
    const age = Date.now() - Date.parse(webhookMetadata.webhookDeliveryAttemptTimestamp);
    if (!(Math.abs(age) <= 300_000)) return reply.code(401).send();
    const isValid = validators.get(payload.eventType.replaceAll(/[._]/g, "-"));
    if (!isValid?.(payload)) return reply.code(400).send();
    handlers.get(payload.eventType)?.(payload.eventType, payload);
    return reply.code(200).send();
  });
}
