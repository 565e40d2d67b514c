// Generated from definitions/plain/2026-04-21/thread-slack-message-updated.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { isSlackReaction, slackReaction, type SlackReaction } from "../models/slack-reaction.js";

/**
 * A reaction that was added to a Slack message or taken back.
 *
 * Evidence: schema.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface SlackReactionChange {
  /** Evidence: schema. */
  changeType: "ADDED" | "REMOVED" | "UNKNOWN_SLACK_REACTION_CHANGE_TYPE" | (string & {});
  /** Evidence: schema. */
  reaction: SlackReaction;
}

/** Whether a value is a `SlackReactionChange`; allocates nothing. */
export function isSlackReactionChange(value: unknown): value is SlackReactionChange {
  return isObject(value) && typeof value.changeType === "string" && isSlackReaction(value.reaction);
}

/** The shape of a `SlackReactionChange`, by which contracts tell what is wrong with a value. */
export const slackReactionChange: Shape = object(() => ({
  changeType: string,
  reaction: slackReaction,
}));
