import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import { acceptsValue } from "../ir/accepts-value.js";
import type { Example, Version, WebhookEvent } from "../ir/catalog.js";
import type { JsonValue, Pointer } from "../ir/json.js";
import { valueAt } from "../ir/pointer.js";
import type { Shape } from "../ir/shape.js";
import type { CheckContext, PageRule } from "./check-catalog.js";
import { explainRejection } from "./explain-rejection.js";

/** Every example is accepted by its contract, and a whole body by the envelope; a payload without an example is told. */
export const checkExamples: PageRule = (version, page, { report, locate }) => {
  for (const event of page.events) {
    if (!event.payload) continue;
    if (event.examples.length === 0)
      report(diagnostic("example/missing", event.span, { event: event.type }));
    reportSameNames(event, report);
    for (const example of event.examples) {
      const accept = (part: Omit<Part, "version">) =>
        checkPart({ ...part, version }, { example, report, locate });
      const at = example.body === undefined ? "" : payloadPointer(version);
      accept({
        shape: event.payload,
        value: example.payload,
        at,
        by: `The contract of "${event.type}"`,
      });
      if (example.body === undefined) continue;
      const { shape } = version.delivery.envelope.value;
      accept({ shape, value: example.body, at: "", by: "The envelope" });
      checkEventTypeOf(event, { version, example, report });
    }
  }
};

interface Part {
  readonly shape: Shape;
  readonly value: JsonValue;
  /** Where the value lies in the example. */
  readonly at: Pointer;
  readonly by: string;
  readonly version: Version;
}

function checkPart(
  { shape, value, at, by, version }: Part,
  { example, report, locate }: { readonly example: Example } & CheckContext,
): void {
  const linked = { shape, models: version.models };
  if (acceptsValue(linked, value)) return;
  const { pointer, problem } = explainRejection(linked, value);
  report(
    diagnostic("example/not-accepted", locate(example.span, at + pointer), {
      by,
      pointer,
      problem,
    }),
  );
}

function payloadPointer({ delivery }: Version): Pointer {
  const { events, batch, payload } = delivery.envelope.value;
  return `${events}${batch ? "/0" : ""}${payload}`;
}

function reportSameNames({ examples }: WebhookEvent, report: Report): void {
  const seen = new Set<string>();
  for (const { name, span } of examples) {
    if (seen.has(name)) report(diagnostic("example/same-name", span, { name }));
    seen.add(name);
  }
}

/** A whole body names its own event, in the most trustworthy of the places that it fills. */
function checkEventTypeOf(
  event: WebhookEvent,
  { version, example, report }: { version: Version; example: Example; report: Report },
): void {
  const [first] = typePointers(version).flatMap((pointer) => {
    const found = valueAt(example.body ?? null, pointer);
    return found === undefined ? [] : [{ pointer, found }];
  });
  if (!first || first.found === event.type) return;
  const { found, pointer: place } = first;
  const params = { event: event.type, found: JSON.stringify(found), place };
  report(diagnostic("example/other-type", example.span, params));
}

function typePointers({ delivery }: Version): readonly Pointer[] {
  const { eventType, envelope } = delivery;
  const item = `${envelope.value.events}${envelope.value.batch ? "/0" : ""}`;
  return (eventType.known ? eventType.value : []).flatMap((place) => {
    if (place.in === "header") return [];
    return [place.in === "item" ? item + place.at : place.at];
  });
}
