import type { WebhookEvent } from "../../ir/catalog.js";
import type { Change } from "./change.js";
import { tellWords } from "./tell-words.js";

/** What it is for an event to come. */
export const eventNew: Change = {
  verdict: "minor",
  kind: "event-added",
  at: "",
  what: "is new",
  why: "it went to `onUnknown` until now; it has a type and goes to its handler now, or to `onUnhandled`",
};
/** What it is for an event to go. */
export const eventGone: Change = {
  verdict: "major",
  kind: "event-removed",
  at: "",
  what: "is not documented any more",
  why: "its handler does not compile, its contract is gone, and it goes to `onUnknown`",
};

/** What it is for an event that was known by name alone to have a payload, and the other way round. */
export function tellPayload(before: WebhookEvent, after: WebhookEvent): readonly Change[] {
  if (before.payload === null && after.payload === null) return [];
  return before.payload === null
    ? [
        {
          verdict: "major",
          kind: "payload-documented",
          at: "",
          what: "has a documented payload now",
          why: "any payload was accepted; one that is not as documented is refused now",
        },
      ]
    : [
        {
          verdict: "major",
          kind: "payload-undocumented",
          at: "",
          what: "has no documented payload any more",
          why: "its contract and its type are gone",
        },
      ];
}

/** What changed of an event besides its payload and its names. */
export function tellEvent(before: WebhookEvent, after: WebhookEvent): readonly Change[] {
  const deprecated: readonly Change[] =
    after.deprecated && !before.deprecated
      ? [
          {
            verdict: "minor",
            kind: "event-deprecated",
            at: "",
            what: "is deprecated now",
            why: "editors strike it through; nothing else changes",
          },
        ]
      : [];
  return [...deprecated, ...tellWords(before, after)];
}
