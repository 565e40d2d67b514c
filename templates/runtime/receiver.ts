import { checkHandlers } from "./check-handlers.js";
import { checkHead } from "./check-head.js";
import {
  concludeDealt,
  concludeInvalid,
  concludeRejection,
  concludeThrown,
  type Conclusion,
} from "./conclusion.js";
import type { DeliveryReport } from "./delivery-report.js";
import type { DeliveryFacts, ReceivedDelivery, ReceivedEvent } from "./delivery.js";
import { dispatch, type Dealt } from "./dispatch.js";
import type { FetchRequest, FetchResponse, PlatformRequest } from "./fetch-types.js";
import { readHeader, type HeaderSource } from "./headers.js";
import { isThenable } from "./is-thenable.js";
import { once } from "./once.js";
import { invalidJson, parseValue } from "./parse-delivery.js";
import { readBody } from "./read-body.js";
import { readFetchBody } from "./read-fetch-body.js";
import { limitBody, type ReadBody } from "./read-limits.js";
import type { ReceiverOptions, RequestHead } from "./receiver-options.js";
import type { ReceivingFacts } from "./receiving-facts.js";
import { rejectUnread, rejectUnverified } from "./rejection.js";
import type { PlatformHmac, Verifier } from "./verify.js";
import { within } from "./within.js";

/** Takes requests to events, and answers them. Never rejects: what a handler throws is an answer too. */
export interface Receiver {
  /** For every platform and framework with the `Request` of the Fetch API. */
  (request: FetchRequest): Promise<FetchResponse>;
  /** The same as the platform declares requests: the build of Next.js takes nothing less as a parameter of a route. */
  (request: PlatformRequest): Promise<FetchResponse>;
  /** The same for everything else. */
  readonly receive: (request: IncomingRequest) => Promise<Answer>;
}

/** A request in whatever form a server has it. */
export interface IncomingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderSource;
  /** As it was sent, or what reads it; never what was parsed from it. */
  readonly body: Uint8Array | string | ReadBody;
  /** Where the platform has a faster HMAC than Web Crypto. */
  readonly hmac?: PlatformHmac | undefined;
}

/** The answer to a request; it has no body. */
export interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
}

/** What a receiver is made of. */
export interface ReceiverParts<EventMap, Body> {
  readonly facts: DeliveryFacts<EventMap, Body>;
  readonly receiving: ReceivingFacts;
  /** Makes what verifies, for a platform with or without an HMAC of its own; `null` where it was chosen not to. */
  readonly verifier: ((hmac: PlatformHmac | undefined) => Verifier) | null;
  readonly options: ReceiverOptions<EventMap, ReceivedDelivery<ReceivedEvent<EventMap>, Body>>;
}

/** Milliseconds for which an answer waits for its log: a platform may stop what still runs after it. */
const longestReport = 10_000;

/**
 * A receiver of one version of a vendor's payloads. Throws a `TypeError` for a handler of an event that is not documented.
 */
export function receiver<EventMap, Body>(parts: ReceiverParts<EventMap, Body>): Receiver {
  checkHandlers(parts.options.on, parts.facts);
  const running = new Map<string, Promise<Dealt>>();
  const verifiers = new Map<PlatformHmac | undefined, Verifier | undefined>();
  const { onDelivery = reportErrors } = parts.options;
  const verifierFor = (hmac: PlatformHmac | undefined) => {
    const verifier = verifiers.get(hmac) ?? parts.verifier?.(hmac);
    verifiers.set(hmac, verifier);
    return verifier;
  };
  const settling = { parts, running, verifierFor };
  const receive = async (request: IncomingRequest): Promise<Answer> => {
    const started = performance.now();
    let conclusion: Conclusion;
    try {
      conclusion = await take(request, settling);
    } catch (error) {
      conclusion = concludeThrown(error, parts.receiving);
    }
    const { headers, told } = conclusion;
    try {
      const pending = onDelivery(timed(told, performance.now() - started));
      if (isThenable(pending)) await within(pending, { ms: longestReport, late: undefined });
    } catch (error) {
      // What becomes of a delivery does not depend on its log.
      console.error("`onDelivery` failed.", error);
    }
    return { status: told.status, headers };
  };
  const receiveFetch = async (request: FetchRequest): Promise<FetchResponse> => {
    const { method, url, headers } = request;
    const answer = await receive({ method, url, headers, body: readFetchBody(request) });
    return new Response(null, answer);
  };
  return Object.assign(receiveFetch, { receive });
}

/** Named one by one: to spread them takes a tenth of all the time that a receiver takes. */
const timed = (
  { outcome, status, reason, message, id, events, error }: Conclusion["told"],
  duration: number,
): DeliveryReport => ({ outcome, status, reason, message, id, events, duration, error });

/** Errors are told even where nobody asked for reports. */
function reportErrors({ outcome, message, error }: DeliveryReport): void {
  if (error !== undefined) console.error(message, error);
  else if (outcome === "failed") console.error(message);
}

interface Settling<EventMap, Body> {
  readonly parts: ReceiverParts<EventMap, Body>;
  readonly running: Map<string, Promise<Dealt>>;
  readonly verifierFor: (hmac: PlatformHmac | undefined) => Verifier | undefined;
}

async function take<EventMap, Body>(
  { method, url, headers, body: source, hmac }: IncomingRequest,
  { parts, running, verifierFor }: Settling<EventMap, Body>,
): Promise<Conclusion> {
  const { facts, receiving, options } = parts;
  // What is no number, such as a setting that was misread, must not end a limit; timers count no further.
  const maxBytes = options.maxBytes || 1_048_576;
  const timeout = Math.min(options.timeout || 10_000, 2_147_483_647);
  const head: RequestHead = { method, url, header: (name) => readHeader(headers, name) };
  const rejected = checkHead(head, receiving, maxBytes);
  if (rejected) return concludeRejection(rejected);
  const limits = { maxBytes, timeout };
  const sent = typeof source === "function" ? await source(limits) : limitBody(source, limits);
  if (!sent.ok) return concludeRejection(rejectUnread(sent.reason, receiving));
  const { body } = sent;
  // As JSON, not before it is verified.
  const read = once(() => readBody(body));
  const verified = await verifierFor(hmac)?.(body, headers, () => read().value);
  if (verified?.ok === false) return concludeRejection(rejectUnverified(verified, receiving));
  const type = options.type?.(head) ?? undefined;
  const { ok, value } = read();
  const parsed = ok ? parseValue(facts, { body: value, headers, type }) : invalidJson(body);
  if (!parsed.ok) return concludeInvalid(parsed, { body, receiving, onInvalid: options.onInvalid });
  const { delivery } = parsed;
  const dealt = await dispatch({ head, delivery, body, options, running });
  return concludeDealt(dealt, { id: delivery.id, receiving });
}
