import { unrolled } from "./unrolled.js";

const form = unrolled(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i);

/** RFC 4122, of any version and variant. */
export function isUuid(text: string): boolean {
  return form.test(text);
}
