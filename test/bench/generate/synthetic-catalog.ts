import type { SeededRandom } from "./seeded-random.js";
import { seededRandom } from "./seeded-random.js";
import { syntheticEvent, type SyntheticEvent } from "./synthetic-event.js";

/** Events that share models and a `vendor.yaml`. */
export interface SyntheticVendor {
  /** `vendor-01`. */
  readonly id: string;
  readonly events: readonly SyntheticEvent[];
}

const eventsPerVendor = 50;

/**
 * A catalog of `size` events, 50 to a vendor: the same events for the same size, on every machine. A smaller catalog is
 * the beginning of a larger one, so that sizes can be compared.
 */
export function syntheticCatalog(size: number): readonly SyntheticVendor[] {
  const vendors = Math.ceil(size / eventsPerVendor);
  return Array.from({ length: vendors }, (_, index) => {
    const random: SeededRandom = seededRandom(index + 1);
    const count = Math.min(eventsPerVendor, size - index * eventsPerVendor);
    return {
      id: `vendor-${String(index + 1).padStart(2, "0")}`,
      events: Array.from({ length: count }, (__, event) => syntheticEvent(random, event)),
    };
  });
}
