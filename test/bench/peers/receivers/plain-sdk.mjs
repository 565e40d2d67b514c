// The vendor's own SDK, as its documentation shows it: verifies and parses, with a fresh ajv in each call.
import { createRequire } from "node:module";

const { verifyPlainWebhook } = createRequire(import.meta.url)("@team-plain/typescript-sdk");

export async function register(server, { secret, take }) {
  const handlers = new Map([["customer.customer_updated", take]]);
  server.addContentTypeParser("application/json", { parseAs: "string" }, (_, body, done) =>
    done(null, body),
  );
  server.post("/", async ({ body, headers }, reply) => {
    const { data, error } = verifyPlainWebhook(body, headers["plain-request-signature"], secret);
    if (error) return reply.code(401).send();
    handlers.get(data.payload.eventType)?.(data.payload.eventType, data.payload);
    return reply.code(200).send();
  });
}
