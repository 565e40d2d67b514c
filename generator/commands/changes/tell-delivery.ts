import type { Delivery } from "../../ir/delivery.js";
import type { Change } from "./change.js";
import { deliveryFacts } from "./delivery-facts.js";
import { factText } from "./tell-words.js";

/** What changed in how events are delivered, and what that does to receivers. */
export function tellDelivery(before: Delivery, after: Delivery): readonly Change[] {
  const changes = deliveryFacts.flatMap(({ label, read, show, judge }): readonly Change[] => {
    if (factText(read(before)) === factText(read(after))) return [];
    const [verdict, why] = judge(before, after);
    const [was, is] = [show(before, after), show(after, before)];
    const what = was === is ? `${label} changed` : `${label}: ${was} became ${is}`;
    return [{ verdict, kind: "delivery", at: "", what, why }];
  });
  if (changes.length > 0 || restText(before) === restText(after)) return changes;
  const why = "receivers do as before";
  return [{ verdict: "minor", kind: "delivery", at: "", what: "other facts changed", why }];
}

/** Whether the table of facts has all that receivers act on; a new fact does not compile until somebody has seen to it. */
const isInTable: { readonly [F in keyof Delivery]: boolean } = {
  request: true,
  probe: true,
  envelope: true,
  eventType: true,
  eventId: true,
  occurredAt: true,
  deliveryId: true,
  sentAt: true,
  idempotencyKey: true,
  version: true,
  headers: true,
  signing: true,
  replay: true,
  success: true,
  answers: true,
  retries: true,
  timeout: true,
  ordering: true,
  guarantee: true,
  versioning: true,
  doubts: false,
};

/** That something is known may be all that changed: that requests are POST, say, which is taken for granted. */
function restText(delivery: Delivery): string {
  const read = new Map<string, boolean>(Object.entries({ ...isInTable, envelope: false }));
  return factText(Object.entries(delivery).filter(([fact]) => read.get(fact) === true));
}
