import { type Edition, eventPath, modelPath, relativePath } from "../emit/docs/docs-path.js";
import type { Model, Version, WebhookEvent } from "../ir/catalog.js";
import { reachedModels } from "../ir/reached-models.js";
import type { ModelId } from "../ir/shape.js";
import {
  bulletList,
  codeSpan,
  heading,
  joinBlocks,
  line,
  pageLink,
  phrase,
  text,
} from "../text/markdown.js";

/** Adds events to lists that a page has of its own definition alone, as no other may change it. */
export interface RelatedEvents {
  /** Events whose types begin alike. */
  readonly ofEvent: (edition: Edition, event: WebhookEvent, markdown: string) => string;
  /** Events that carry a model. */
  readonly ofModel: (edition: Edition, model: Model, markdown: string) => string;
}

/** So many events are named whose types begin alike: those with the most words in common. */
const mostAlike = 8;

/** Looks through the events of a version when it is first asked for, and once. */
export function createRelatedEvents(): RelatedEvents {
  const known = new Map<Version, Lookups>();
  const lookUp = (version: Version): Lookups => {
    const found = known.get(version) ?? { named: namedOf(version), carriers: carriersOf(version) };
    known.set(version, found);
    return found;
  };
  return {
    ofEvent: (edition, event, markdown) =>
      extendList({
        title: "Related events",
        from: eventPath(edition, event),
        events: eventsAlike(lookUp(edition.version), event),
        edition,
        markdown,
      }),
    ofModel: (edition, model, markdown) =>
      extendList({
        title: "Events that carry it",
        from: modelPath(edition, model),
        events: lookUp(edition.version).carriers.get(model.id) ?? [],
        edition,
        markdown,
      }),
  };
}

interface Lookups {
  /** By the first words of their types. */
  readonly named: ReadonlyMap<string, readonly NamedEvent[]>;
  readonly carriers: ReadonlyMap<ModelId, readonly WebhookEvent[]>;
}

interface NamedEvent {
  readonly event: WebhookEvent;
  readonly words: readonly string[];
}

const wordsOf = ({ type }: WebhookEvent): readonly string[] => type.split(/[._-]/);

function namedOf({ pages }: Version): Lookups["named"] {
  const named = new Map<string, NamedEvent[]>();
  for (const event of pages.flatMap(({ events }) => events)) {
    const words = wordsOf(event);
    const [first = ""] = words;
    named.set(first, [...(named.get(first) ?? []), { event, words }]);
  }
  return named;
}

function carriersOf({ pages, models }: Version): Lookups["carriers"] {
  const carriers = new Map<ModelId, WebhookEvent[]>();
  for (const event of pages.flatMap(({ events }) => events))
    for (const id of event.payload ? reachedModels([event.payload], models).keys() : [])
      carriers.set(id, [...(carriers.get(id) ?? []), event]);
  return carriers;
}

function eventsAlike({ named }: Lookups, event: WebhookEvent): readonly WebhookEvent[] {
  const own = wordsOf(event);
  return (named.get(own[0] ?? "") ?? [])
    .filter((each) => each.event.type !== event.type)
    .map((each) => ({ event: each.event, common: commonWords(own, each.words) }))
    .toSorted((a, b) => b.common - a.common)
    .slice(0, mostAlike)
    .map((each) => each.event);
}

/** `cart.item-added` and `cart.item-updated` begin with the same two words. */
function commonWords(words: readonly string[], others: readonly string[]): number {
  const end = words.findIndex((word, index) => word !== others[index]);
  return end < 0 ? words.length : end;
}

interface ExtendedList {
  readonly title: string;
  /** Path of the page. */
  readonly from: string;
  readonly events: readonly WebhookEvent[];
  readonly edition: Edition;
  readonly markdown: string;
}

/** The list is the last section of a page that has it. */
function extendList({ title, from, events, edition, markdown }: ExtendedList): string {
  const start = markdown.lastIndexOf(`\n## ${title}\n`);
  const listed = start < 0 ? "" : markdown.slice(start);
  const items = events.flatMap((event) => {
    const target = relativePath(from, eventPath(edition, event));
    const item = line`${pageLink(codeSpan(event.type), target)}: ${phrase(event.summary)}`;
    return listed.includes(item.text) ? [] : [item];
  });
  if (items.length === 0) return markdown;
  const list = bulletList(items);
  const added = start < 0 ? joinBlocks([heading(2, text(title)), list]) : list;
  return `${markdown.trimEnd()}${start < 0 ? "\n\n" : "\n"}${added.text}\n`;
}
