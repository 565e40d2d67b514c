import type { Delivery } from "../../ir/delivery.js";
import type { JsonObject, JsonValue } from "../../ir/json.js";

/**
 * The delivery facts as data, each with its evidence and sources. Without the headers, which are parameters, the doubts,
 * which the document has elsewhere, and the envelope's shape, which is a schema.
 */
export function deliveryFacts(delivery: Delivery): JsonObject {
  const { headers: _headers, doubts: _doubts, ...facts } = delivery;
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, plain(fact)]));
}

const hidden: readonly string[] = ["span", "shape", "known"];

function plain(part: unknown): JsonValue {
  if (typeof part === "string" || typeof part === "number" || typeof part === "boolean")
    return part;
  if (typeof part !== "object" || part === null) return null;
  if (Array.isArray(part)) return part.map(plain);
  const entries = Object.entries(part).filter(
    ([key, value]) => !hidden.includes(key) && value !== null && value !== undefined,
  );
  const unknown = "known" in part && part.known === false ? [["unknown", true] as const] : [];
  return Object.fromEntries([
    ...unknown,
    ...entries.map(([key, value]) => [key, plain(value)] as const),
  ]);
}
