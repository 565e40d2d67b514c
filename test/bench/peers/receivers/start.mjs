// Starts one endpoint; tells its port and, when asked, the processor time that it has used.
// node start.mjs <endpoint.mjs> <secret> [module of the package that is measured]
import { pathToFileURL } from "node:url";
import Fastify from "fastify";

const [endpoint, secret, ours] = process.argv.slice(2);
const { register } = await import(pathToFileURL(endpoint).href);
const server = Fastify();
// What every endpoint does with an event, so that none is measured for doing less.
const counts = new Map();
const take = (type, payload) => {
  if (payload.customer.id === "") throw new Error("an event without a customer");
  counts.set(type, (counts.get(type) ?? 0) + 1);
};
await register(server, { secret, take, ours });
await server.listen({ port: 0, host: "127.0.0.1" });
process.on("message", () => process.send({ ...process.cpuUsage(), events: [...counts.values()] }));
process.send({ port: server.server.address().port });
