import type { Delivery } from "../../ir/delivery.js";
import type { JsonObject } from "../../ir/json.js";

/** What the receiver should answer, as far as it is documented. */
export function printResponses({ success, answers }: Delivery): JsonObject {
  const words = new Map<string, string[]>();
  const add = (status: string | number | null, description: string) => {
    if (status === null) return;
    const key = String(status).toUpperCase();
    words.set(key, [...(words.get(key) ?? []), description]);
  };
  for (const status of success.known ? success.value.statuses : [])
    add(status, "The delivery was received.");
  if (answers.known) {
    add(answers.value.invalidSignature, "The signature does not fit.");
    add(answers.value.unknownEvent, "The receiver does not know the event.");
    add(answers.value.versionMismatch, "The receiver expects another version of the payload.");
    add(answers.value.unexpectedError, "The receiver failed; the vendor may try again.");
  }
  if (!success.known) add("default", "Which answers count as received is not documented.");
  const entries = [...words].map(([status, said]) => [
    status === "DEFAULT" ? "default" : status,
    { description: said.join(" ") },
  ]);
  return Object.fromEntries(entries) as JsonObject;
}
