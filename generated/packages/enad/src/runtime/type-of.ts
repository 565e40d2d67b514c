/** The JSON type of a value, as JSON Schema names it; for what JSON cannot carry, what `typeof` says. */
export function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
