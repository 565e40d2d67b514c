import type { DeliveryReport } from "./delivery-report.js";
import type { UnreadReason } from "./read-limits.js";
import type { ReceivingFacts } from "./receiving-facts.js";
import type { VerifyFailure, VerifyReason } from "./verify.js";

/** Why a request does not become a delivery, and how it is answered. */
export interface Rejection {
  readonly outcome: DeliveryReport["outcome"];
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly reason: string;
  readonly message: string;
}

/** A rejection that is the sender's doing below 500, and the receiver's from there on. */
export const rejection = ({
  headers = {},
  ...rest
}: Omit<Rejection, "outcome" | "headers"> & Partial<Pick<Rejection, "headers">>): Rejection => ({
  outcome: rest.status < 500 ? "refused" : "failed",
  headers,
  ...rest,
});

/** A body that was not read to its end. */
export function rejectUnread(
  reason: UnreadReason,
  { statuses: { unexpectedError } }: ReceivingFacts,
): Rejection {
  if (reason === "parsed-body")
    return rejection({ reason, status: unexpectedError, message: parsedBody });
  const { status, message } = unread[reason];
  return rejection({ reason, status, message });
}

const unread = {
  "too-large": { status: 413, message: "The body is larger than `maxBytes` allows." },
  timeout: { status: 408, message: "The body took longer to arrive than `timeout` allows." },
  aborted: { status: 400, message: "The connection broke before the body had arrived." },
} as const;

const parsedBody =
  "Something read the body before and kept no bytes, which are what is verified. Express: `nodeListener` ahead of `express.json()`. NestJS: `rawBody: true`. Next.js pages: `bodyParser: false`. Fastify: `fastifyReceiver`. Elysia: `mount`. Hono, Next.js: the request itself, before `json()` or `text()`.";

/** A request that is not proved to be the vendor's. The receiver's own mistakes are no verdict on the sender. */
export function rejectUnverified(
  { reason, message }: VerifyFailure,
  { statuses }: ReceivingFacts,
): Rejection {
  const own = reason === "no-secret" || reason === "malformed-secret" || reason === "parsed-body";
  const status = own ? statuses.unexpectedError : statuses.invalidSignature;
  return rejection({ reason, status, message: unverified[reason] ?? message });
}

const unverified: { readonly [reason in VerifyReason]?: string } = {
  "no-secret":
    "There is no secret: give the one that the vendor shows as `secrets`, a text or a list of texts.",
  "malformed-secret": "A secret is not written as the vendor writes it: copy it whole.",
  "invalid-signature":
    "No secret gives the signature: it is for another one, as one with a line feed at its end, or the body was changed.",
  expired: "It was sent longer ago than `tolerance` allows.",
  "too-early": "It is from further in the future than `tolerance` allows.",
};
