import type { CatalogVendor } from "./catalog-vendor.js";
import type { Identification, UnidentifiedRequest } from "./identification.js";
import { readRequest } from "./read-request.js";
import { compareWeights, type Weighed } from "./weighed.js";
import { weighVersion } from "./weigh-version.js";

const mostNearest = 3;

/** What a request is, by what vendors document. Reads the request only: whoever pasted it may have written it. */
export function identifyAmong(
  vendors: readonly CatalogVendor[],
  given: UnidentifiedRequest,
): Identification {
  const request = readRequest(given);
  const weighed = vendors
    .flatMap((vendor) =>
      // The current version first, then the newest: the order in which equals are told.
      vendor.versions
        .toReversed()
        .sort((one, other) => Number(other.current) - Number(one.current))
        .flatMap((version) => weighVersion({ vendor, version, request })),
    )
    .sort(compareWeights);
  const [best, ...others] = weighed.filter(({ fits }) => fits);
  if (!best) {
    const nearest = chooseNearest(weighed).map(({ tell }) => tell());
    return { match: null, ambiguous: [], nearest };
  }
  const equal = others.filter((each) => compareWeights(best, each) === 0);
  if (equal.length === 0) return { match: best.tell(), ambiguous: [], nearest: [] };
  const ambiguous = [best, ...equal].map(({ tell }) => tell());
  return { match: null, ambiguous, nearest: [] };
}

/** The heaviest of each vendor first, as a vendor's versions and events resemble each other. */
function chooseNearest(weighed: readonly Weighed[]): readonly Weighed[] {
  const alike = weighed.filter(({ weight }) => weight.some((each) => each > 0));
  const vendors = new Set<string>();
  const first = alike.filter(({ vendor }) => {
    const isFirst = !vendors.has(vendor);
    vendors.add(vendor);
    return isFirst;
  });
  const others = alike.filter((each) => !first.includes(each));
  return [...first, ...others].slice(0, mostNearest);
}
