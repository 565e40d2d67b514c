import type { DeliveryReport } from "./delivery-report.js";
import { refuseParsed } from "./raw-body.js";
import type { UnreadReason } from "./read-limits.js";

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
export function rejectUnread(reason: UnreadReason): Rejection {
  const { status, message } = unread[reason];
  return rejection({ reason, status, message });
}

const unread: {
  readonly [reason in UnreadReason]: { readonly status: number; readonly message: string };
} = {
  "too-large": { status: 413, message: "The body is larger than `maxBytes` allows." },
  timeout: { status: 408, message: "The body took longer to arrive than `timeout` allows." },
  aborted: { status: 400, message: "The connection broke before the body had arrived." },
  "parsed-body": { status: 500, message: refuseParsed().message },
};
