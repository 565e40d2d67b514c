/** Guards of what is plainest, for lists and records of it. */

export function isAnything(): boolean {
  return true;
}

export function isNothing(): boolean {
  return false;
}

export function isString(value: unknown): value is string {
  return typeof value === "string";
}

/** JSON has no `NaN` and no infinity. */
export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

/** A number without a fraction: `1.0` is one. */
export function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}
