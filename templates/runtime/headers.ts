/** Headers of a request: `Headers`, the object of `node:http`, or any object with names as keys. */
export type HeaderSource =
  | { readonly get: (name: string) => string | null | undefined }
  | { readonly [name: string]: string | readonly string[] | undefined };

/** The value of a header whatever the case of its name, the first of several; `null` when there is none. */
export function readHeader(headers: HeaderSource | null | undefined, name: string): string | null {
  const found = hasGet(headers) ? headers.get(name) : findHeader(headers, name.toLowerCase());
  return typeof found === "string" ? found : null;
}

const hasGet = (
  headers: HeaderSource | null | undefined,
): headers is { readonly get: (name: string) => string | null | undefined } =>
  typeof headers?.get === "function";

type HeaderObject = { readonly [name: string]: unknown } | null | undefined;

function findHeader(headers: HeaderObject, name: string): unknown {
  for (const key in headers) if (key.toLowerCase() === name) return [headers?.[key]].flat()[0];
  return null;
}
