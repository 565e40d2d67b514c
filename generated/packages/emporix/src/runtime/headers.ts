/** Headers of a request: `Headers`, the object of `node:http`, or any object with names as keys. */
export type HeaderSource =
  | { readonly get: (name: string) => string | null | undefined }
  | { readonly [name: string]: string | readonly string[] | undefined };

/** The value of a header whatever the case of its name, the first of several; `null` when there is none. */
export function readHeader(headers: HeaderSource | null | undefined, name: string): string | null {
  const found = headers && hasGet(headers) ? headers.get(name) : findHeader(headers ?? {}, name);
  return typeof found === "string" ? found : null;
}

const hasGet = (
  headers: HeaderSource,
): headers is { readonly get: (name: string) => string | null | undefined } =>
  typeof headers.get === "function";

const findHeader = (headers: { readonly [name: string]: unknown }, name: string): unknown => {
  const key = Object.keys(headers).find((each) => each.toLowerCase() === name.toLowerCase());
  return key === undefined ? null : [headers[key]].flat()[0];
};
