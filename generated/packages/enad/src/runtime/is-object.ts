/** Whether a value is a JSON object: neither `null` nor an array. */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  // Answers that are constants cost callers less than one that is worked out: a sixth of a small payload's guard.
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return true;
}
