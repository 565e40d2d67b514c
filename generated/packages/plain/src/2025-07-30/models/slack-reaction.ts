// Generated from definitions/plain/2026-04-21/messages.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../../runtime/array-shape.js";
import { isObject } from "../../runtime/is-object.js";
import { isUri } from "../../runtime/is-uri.js";
import { enumeration } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import { id, isId, type Id } from "../models/id.js";

/**
 * An emoji with which people reacted to a Slack message.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface SlackReaction {
  /** The name of the emoji. Evidence: inferred. */
  name: string;
  /**
   * Those who reacted with it. Evidence: inferred.
   *
   * Doubt (the source is silent): The kinds of actor who react are a list without an UNKNOWN
   * member. Read as: The list is closed, as the schema has it.
   */
  actors: {
    /** Evidence: inferred. */
    actorId: Id;
    /** Evidence: inferred. */
    actorType: "user" | "machineUser" | "customer" | "system";
    /** Evidence: inferred. */
    slackUserId: string;
  }[];
  /**
   * An image of the emoji, when it has one. Format: uri. Evidence: inferred.
   *
   * @default null
   */
  imageUrl?: string | null;
}

/** Whether a value is a `SlackReaction`; allocates nothing. */
export function isSlackReaction(value: unknown): value is SlackReaction {
  if (
    isObject(value) &&
    typeof value.name === "string" &&
    (value.imageUrl === undefined ||
      (typeof value.imageUrl === "string" && isUri(value.imageUrl)) ||
      value.imageUrl === null) &&
    isActors(value.actors)
  ) {
    return true;
  }
  return false;
}

function isActors(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isActorsItem(value[index])) return false;
  }
  return true;
}

function isActorsItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.actorType === "user" ||
      value.actorType === "machineUser" ||
      value.actorType === "customer" ||
      value.actorType === "system") &&
    typeof value.slackUserId === "string" &&
    isId(value.actorId)
  ) {
    return true;
  }
  return false;
}

/** The shape of a `SlackReaction`, by which contracts tell what is wrong with a value. */
export const slackReaction: Shape = object(() => ({
  name: string,
  actors: array(
    object(() => ({
      actorId: id,
      actorType: enumeration(["user", "machineUser", "customer", "system"]),
      slackUserId: string,
    })),
  ),
  imageUrl: optional(nullable(format("uri", isUri))),
}));
