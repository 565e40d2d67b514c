import type { Bounds } from "../../ir/shape.js";

/** The bounds as a property to spread; nothing where there are none. */
export function bounds<K extends string>(key: K, min: number | undefined, max: number | undefined) {
  const value: Bounds = { ...(min ? { min } : {}), ...(max === undefined ? {} : { max }) };
  return (Object.keys(value).length > 0 ? { [key]: value } : {}) as { readonly [P in K]?: Bounds };
}
