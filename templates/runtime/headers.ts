/** Headers of a request: `Headers`, the object of `node:http`, or any object with names as keys. */
export type HeaderSource =
  | { readonly get: (name: string) => string | null | undefined }
  | { readonly [name: string]: string | readonly string[] | undefined };

/** The value of a header whatever the case of its name, the first of several; `null` when there is none. */
export function readHeader(headers: HeaderSource | null | undefined, name: string): string | null {
  if (!headers) return null;
  if (hasGet(headers)) {
    const value = headers.get(name);
    return typeof value === "string" ? value : null;
  }
  const wanted = name.toLowerCase();
  for (const key of Object.keys(headers)) {
    if (key.toLowerCase() !== wanted) continue;
    const value = headers[key];
    const first = typeof value === "string" ? value : value?.[0];
    if (typeof first === "string") return first;
  }
  return null;
}

const hasGet = (
  headers: HeaderSource,
): headers is { readonly get: (name: string) => string | null | undefined } =>
  typeof headers.get === "function";
