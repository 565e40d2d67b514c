import type { Vendor, Version } from "./catalog.js";
import type { Doubt } from "./evidence.js";

/** The vendor's doubts, without those about how other versions alone are delivered. */
export function versionDoubts({ doubts, versions }: Vendor, version: Version): readonly Doubt[] {
  const own = new Set(version.delivery.doubts);
  const delivered = new Set(versions.flatMap(({ delivery }) => delivery.doubts));
  return doubts.filter((doubt) => own.has(doubt) || !delivered.has(doubt));
}
