import { randomInt, randomUUID } from "node:crypto";
import type { JsonValue } from "../../ir/json.js";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const classes = ["0123456789", "ABCDEFGHJKMNPQRSTVWXYZ", "abcdefghjkmnpqrstvwxyz"];

/** Another id of the same form: what stands before its last `_`, and the kind of each character after it, stay. */
export function renewId(id: JsonValue | undefined): JsonValue {
  if (typeof id === "number") return randomInt(1, 2 ** 31);
  if (typeof id !== "string" || id === "" || uuid.test(id)) return randomUUID();
  const start = id.lastIndexOf("_") + 1;
  const renewed = [...id.slice(start)].map((char) => {
    const alike = classes.find((each) => each.includes(char));
    return alike === undefined ? char : (alike[randomInt(alike.length)] ?? char);
  });
  return id.slice(0, start) + renewed.join("");
}

/** A time written as another is: in seconds or milliseconds since 1970, or as ISO 8601 with or without fractions. */
export function renewTime(time: JsonValue | undefined, now: Date): JsonValue {
  if (typeof time === "number")
    return time > 1e11 ? now.getTime() : Math.floor(now.getTime() / 1000);
  if (typeof time === "string" && /^\d+$/.test(time)) return String(renewTime(Number(time), now));
  const text = now.toISOString();
  return typeof time === "string" && !/\.\d/.test(time) ? text.replace(/\.\d+/, "") : text;
}
