import type { Version, WebhookEvent } from "../../ir/catalog.js";
import type { PageScope } from "../../ir/page-scope.js";
import { viewEvent, type EventView } from "./event-view.js";
import type { Knowledge } from "./knowledge.js";

/** What lists of events say of one. */
export interface EventSummary {
  readonly knowledge: Knowledge;
  readonly doubts: number;
}

/** Reads events, and remembers what lists say of them: the page of an event and the list that names it read it once. */
export interface EventReader {
  readonly view: (scope: PageScope, event: WebhookEvent) => EventView;
  readonly summarize: (scope: PageScope, event: WebhookEvent) => EventSummary;
}

export function createEventReader(): EventReader {
  // By the models first: a catalog that was built anew may hold events of the one before, and other models.
  const known = new WeakMap<Version["models"], WeakMap<WebhookEvent, EventSummary>>();
  const remember = (scope: PageScope, view: EventView): EventSummary => {
    const { models } = scope.version;
    const summary = { knowledge: view.knowledge, doubts: view.doubts.all.length };
    const events = known.get(models) ?? new WeakMap<WebhookEvent, EventSummary>();
    known.set(models, events.set(view.event, summary));
    return summary;
  };
  return {
    view: (scope, event) => {
      const view = viewEvent(scope, event);
      remember(scope, view);
      return view;
    },
    summarize: (scope, event) =>
      known.get(scope.version.models)?.get(event) ?? remember(scope, viewEvent(scope, event)),
  };
}
