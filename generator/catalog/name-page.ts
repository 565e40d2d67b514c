import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { Example, Page, WebhookEvent } from "../ir/catalog.js";
import type { Envelope } from "../ir/delivery.js";
import { valueAt } from "../ir/pointer.js";
import { nameEvent, nameModel } from "../naming/name-catalog.js";
import type { NameTracker } from "../naming/name-tracker.js";
import type { ParsedEvent, ParsedExample, ParsedPage } from "../parse/parse-page.js";
import { compareText } from "../source/load.js";

export interface PageNaming {
  readonly names: NameTracker;
  readonly envelope: Envelope;
  readonly report: Report;
}

/** A parsed page with its names decided, its events in order, and the payloads of its examples taken out of their bodies. */
export function namePage(parsed: ParsedPage, naming: PageNaming): Page {
  const { references: _, ...page } = parsed;
  const models = parsed.models.map(({ name, ...model }) => ({
    ...model,
    names: nameModel(name, model.span, naming.names),
  }));
  const events = parsed.events.map((event) => nameParsedEvent(event, naming));
  return { ...page, events: events.sort((a, b) => compareText(a.type, b.type)), models };
}

function nameParsedEvent(
  { name, ...event }: ParsedEvent,
  { names, envelope, report }: PageNaming,
): WebhookEvent {
  return {
    ...event,
    names: nameEvent({ type: event.type, name, span: event.span }, names),
    examples: event.examples.map((example) => readExample(example, envelope, report)),
  };
}

/** An example given as a whole body carries its payload where the envelope says; of a batch, in its first event. */
function readExample(
  { value, ...example }: ParsedExample,
  envelope: Envelope,
  report: Report,
): Example {
  if (value !== undefined) return { ...example, payload: value };
  const pointer = `${envelope.events}${envelope.batch ? "/0" : ""}${envelope.payload}`;
  const payload = valueAt(example.body ?? null, pointer);
  if (payload === undefined)
    report(diagnostic("frame/example-without-payload", example.span, { pointer }));
  return { ...example, payload: payload ?? null };
}
