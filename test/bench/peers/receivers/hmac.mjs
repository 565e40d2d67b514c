// The least that verifies: one HMAC of node:crypto over the bytes, no age, no validation.
import { createHmac, timingSafeEqual } from "node:crypto";

export async function register(server, { secret, take }) {
  const handlers = new Map([["customer.customer_updated", take]]);
  server.addContentTypeParser("application/json", { parseAs: "buffer" }, (_, body, done) =>
    done(null, body),
  );
  server.post("/", async ({ body, headers }, reply) => {
    const given = Buffer.from(headers["plain-request-signature"] ?? "", "hex");
    const expected = createHmac("sha256", secret).update(body).digest();
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      return reply.code(401).send();
    const { payload } = JSON.parse(body.toString("utf8"));
    handlers.get(payload.eventType)?.(payload.eventType, payload);
    return reply.code(200).send();
  });
}
