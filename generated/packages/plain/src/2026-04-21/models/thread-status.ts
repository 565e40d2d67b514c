// Generated from definitions/plain/2026-04-21/threads.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";

/**
 * Where a thread stands.
 *
 * Evidence: schema.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export type ThreadStatus = "TODO" | "DONE" | "SNOOZED" | "UNKNOWN_THREAD_STATUS" | (string & {});

/** Whether a value is a `ThreadStatus`; allocates nothing. */
export function isThreadStatus(value: unknown): value is ThreadStatus {
  return typeof value === "string";
}

/** The shape of a `ThreadStatus`, by which contracts tell what is wrong with a value. */
export const threadStatus: Shape = string;
