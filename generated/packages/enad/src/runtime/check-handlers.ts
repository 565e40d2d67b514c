import type { DeliveryFacts } from "./delivery.js";
import { quoteName } from "./describe-value.js";
import { nearest } from "./nearest.js";

/**
 * Throws for a handler of a type that is not documented, and for one that is no function, as their events would be
 * acknowledged without them. An instance of a class is let be: its functions may be there for other things.
 */
export function checkHandlers<EventMap, Body>(
  on: object,
  { contracts, named }: DeliveryFacts<EventMap, Body>,
): void {
  if (Object.getPrototypeOf(on) !== Object.prototype) return;
  const types: readonly string[] = [...Object.keys(contracts), ...named];
  for (const [type, handler] of Object.entries(on)) {
    if (!types.includes(type)) throw new TypeError(notDocumented(type, types));
    // One that is `undefined` is left out. JavaScript may have a module in place of what it exports.
    if (handler !== undefined && typeof handler !== "function")
      throw new TypeError(`\`on\` has for ${quoteName(type)} what is no function.`);
  }
}

function notDocumented(type: string, types: readonly string[]): string {
  const meant = nearest(type, types);
  const hint = meant === null ? "" : ` Did you mean ${quoteName(meant)}?`;
  return `\`on\` has a handler for ${quoteName(type)}, which is no documented event.${hint}`;
}
