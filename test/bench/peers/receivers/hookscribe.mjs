// As the README of the package shows it.
import { pathToFileURL } from "node:url";

export async function register(server, { secret, take, ours }) {
  const { createReceiver, fastifyReceiver } = await import(pathToFileURL(ours).href);
  const receiver = createReceiver({
    secrets: secret,
    on: { "customer.customer_updated": ({ type, payload }) => take(type, payload) },
    onUnknown: () => {},
    onInvalid: () => "refuse",
  });
  server.register(fastifyReceiver(receiver, { path: "/" }));
}
