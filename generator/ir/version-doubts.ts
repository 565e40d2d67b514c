import type { Vendor, Version } from "./catalog.js";
import type { Doubt } from "./evidence.js";

/** The vendor's doubts, without those about how other versions alone are delivered. */
export function versionDoubts({ doubts, versions }: Vendor, version: Version): readonly Doubt[] {
  // By place: a vendor that is remembered from an earlier run holds a doubt twice.
  const placesOf = (each: Version) => each.delivery.doubts.map(({ at }) => at);
  const own = new Set(placesOf(version));
  const delivered = new Set(versions.flatMap(placesOf));
  return doubts.filter(({ at }) => own.has(at) || !delivered.has(at));
}
