// What a library may export of what a package gives, while it leaves types to be inferred: its declarations can name them.
import { events as emporixEvents } from "@hookscribe/emporix";
import { fastifyReceiver } from "@hookscribe/enad/fastify";
import { nodeListener } from "@hookscribe/enad/node";
import {
  createReceiver,
  customerCustomerUpdated,
  events,
  memoryStore,
  parse,
  problemDetails,
  sign,
  signingSchemes,
  verify,
  type CreateReceiverOptions,
} from "@hookscribe/plain";
import { events as batched, parse as parseBatch } from "@hookscribe/smarterpay";

export const contracts = { all: [events, batched, emporixEvents], one: customerCustomerUpdated };
export const calls = { parse, parseBatch, problemDetails, sign, verify, signingSchemes };
export const store = memoryStore();
export const validated = customerCustomerUpdated.validate(null);
export const parsed = parse("{}");
export const parsedBatch = parseBatch("{}");
export const receiver = createReceiver({
  verify: false,
  on: {},
  onUnknown: (event) => event,
  onInvalid: () => "refuse",
});
export const { receive } = receiver;
export const listener = nodeListener(receiver);
export const plugin = fastifyReceiver(receiver, { path: "/" });
export const handlersOf = ({ on }: CreateReceiverOptions) => on;
export const typeOf = ({ type }: CreateReceiverOptions) => type;
export const unhandledOf = ({ onUnhandled }: CreateReceiverOptions) => onUnhandled;
export const unknownOf = ({ onUnknown }: CreateReceiverOptions) => onUnknown;
export const invalidOf = ({ onInvalid }: CreateReceiverOptions) => onInvalid;
export const storeOf = ({ idempotency }: CreateReceiverOptions) => idempotency;
export const reportsOf = ({ onDelivery }: CreateReceiverOptions) => onDelivery;
