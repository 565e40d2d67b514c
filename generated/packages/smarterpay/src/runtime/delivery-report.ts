import type { ParseFailure } from "./delivery.js";
import type { UnreadReason } from "./read-limits.js";

/** What became of one request, without anything of its content but ids and event types. */
export interface DeliveryReport {
  /**
   * `done`: the vendor will not send it again; `refused`: it is no delivery, or not one as documented; `failed`: it is, and
   * was not dealt with.
   */
  readonly outcome: "done" | "refused" | "failed";
  /** The status of the answer. */
  readonly status: number;
  /** Why it was refused or failed; `probe` when it only asked whether the URL answers; `null` for what else is done. */
  readonly reason: string | null;
  /** The same in words, with what to do about it; `null` where there is no reason. */
  readonly message: string | null;
  /** Id of the request or attempt; `null` when it was not read, or has none. */
  readonly id: string | null;
  /** Those of the request in the order in which they were dealt with; empty when it was not read. */
  readonly events: readonly EventReport[];
  /** Milliseconds from the call to the answer. */
  readonly duration: number;
  /** What a handler, the store or an option threw, the first of several; `undefined` when nothing did. */
  readonly error: unknown;
}

/** What became of one event. */
export interface EventReport {
  readonly type: string | null;
  readonly id: string | null;
  /**
   * `handled` by the function for its type; `unhandled`: documented, without one; `unknown`: not documented; `duplicate`:
   * was done before; `acknowledged` and `refused`: not as documented; `failed`: its function threw.
   */
  readonly outcome:
    "handled" | "unhandled" | "unknown" | "duplicate" | "acknowledged" | "refused" | "failed";
}

/** Why a request did not become a delivery. */
export type RefusalReason =
  "method" | "content-type" | "content-encoding" | UnreadReason | ParseFailure["reason"];
