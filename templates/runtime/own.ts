/** A property that every object may inherit, such as `constructor`: its own value, or `undefined`. */
export function own<Value>(
  object: { readonly [key: string]: Value },
  key: string,
): Value | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
