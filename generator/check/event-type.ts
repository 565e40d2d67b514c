import { diagnostic } from "../diagnostics/diagnostic.js";
import { acceptsValue } from "../ir/accepts-value.js";
import type { Version } from "../ir/catalog.js";
import type { Shape } from "../ir/shape.js";
import { pointerKeys } from "../ir/pointer.js";
import type { Rule } from "./check-catalog.js";

/** Where the payload itself carries the event type, its schema admits the type it is documented under. */
export const checkEventType: Rule = (version, { report }) => {
  const { eventType, envelope } = version.delivery;
  for (const place of eventType.known ? eventType.value : []) {
    if (place.in !== "item" || !place.at.startsWith(`${envelope.value.payload}/`)) continue;
    const keys = pointerKeys(place.at.slice(envelope.value.payload.length)) ?? [];
    for (const event of version.pages.flatMap((page) => page.events)) {
      const shape = event.payload && shapeAt(event.payload, { keys, version });
      if (!shape || acceptsValue({ shape, models: version.models }, event.type)) continue;
      report(
        diagnostic("event/type-not-admitted", shape.span, { event: event.type, place: place.at }),
      );
    }
  }
};

/** The declared shape of a property, through references; `null` where nothing is declared. */
function shapeAt(
  shape: Shape,
  { keys, version }: { keys: readonly string[]; version: Version },
): Shape | null {
  const [key, ...others] = keys;
  if (shape.kind === "ref") {
    const model = version.models.get(shape.model);
    return model ? shapeAt(model.shape, { keys, version }) : null;
  }
  if (key === undefined) return shape;
  if (shape.kind !== "object") return null;
  const property = shape.properties.find((each) => each.key === key);
  return property ? shapeAt(property.shape, { keys: others, version }) : null;
}
