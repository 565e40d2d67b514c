import type { DeliveryFacts } from "./delivery.js";
import { quoteName } from "./describe-value.js";
import { nearest } from "./nearest.js";

/**
 * Throws for a handler of a type that is not documented, as its events would be acknowledged without it. An instance of a
 * class is let be: its functions may be there for other things.
 */
export function checkHandlers<EventMap, Body>(
  on: object,
  { contracts, named }: DeliveryFacts<EventMap, Body>,
): void {
  if (Object.getPrototypeOf(on) !== Object.prototype) return;
  const types: readonly string[] = [...Object.keys(contracts), ...named];
  const wrong = Object.keys(on).find((type) => !types.includes(type));
  if (wrong === undefined) return;
  const meant = nearest(wrong, types);
  const hint = meant === null ? "" : ` Did you mean ${quoteName(meant)}?`;
  throw new TypeError(
    `\`on\` has a handler for ${quoteName(wrong)}, which is no documented event.${hint}`,
  );
}
