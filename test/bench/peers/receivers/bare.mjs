// No check at all: Fastify reads the JSON, and the event is dispatched.
export async function register(server, { take }) {
  const handlers = new Map([["customer.customer_updated", take]]);
  server.post("/", async ({ body: { payload } }, reply) => {
    handlers.get(payload.eventType)?.(payload.eventType, payload);
    return reply.code(200).send();
  });
}
