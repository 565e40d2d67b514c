// Generated from definitions/plain/2026-04-21/threads.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { union } from "../../runtime/union-shape.js";
import { isMachineUser, machineUser, type MachineUser } from "../models/machine-user.js";
import { isUser, user, type User } from "../models/user.js";

/**
 * Who looks after a thread: a user or a machine user in full, or just an id.
 *
 * Evidence: schema.
 *
 * Doubt (the source is silent): One member of the union is any object with an `id`, so that the
 * others say nothing more. Read as: The union of the schema.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export type ThreadAssignee =
  | User
  | MachineUser
  | {
      /** Evidence: schema. */
      id: string;
    }
  | {
      /** UNKNOWN, or another word. Evidence: schema. */
      type: string;
    };

/** Whether a value is a `ThreadAssignee`; allocates nothing. */
export function isThreadAssignee(value: unknown): value is ThreadAssignee {
  if (
    isUser(value) ||
    isMachineUser(value) ||
    (isObject(value) && typeof value.id === "string") ||
    (isObject(value) && typeof value.type === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `ThreadAssignee`, by which contracts tell what is wrong with a value. */
export const threadAssignee: Shape = union(
  user,
  machineUser,
  object(() => ({ id: string })),
  object(() => ({ type: string })),
);
