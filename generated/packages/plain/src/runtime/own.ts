/** A property that every object inherits, such as `constructor`: its own value, or `undefined`. */
export function own(object: { readonly [key: string]: unknown }, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
