import type { Vendor } from "../../ir/catalog.js";
import type { Doubt } from "../../ir/evidence.js";
import { line } from "../../text/markdown.js";
import { factLabel, factNames, type FactName } from "./delivery-facts.js";
import { about, numberDoubts, type NumberedDoubts, type PlacedDoubt } from "./doubts.js";

/** Doubts of `vendor.yaml` about one delivery fact, or about its headers. */
export const doubtsAbout = ({ doubts }: Vendor, name: string): readonly Doubt[] =>
  doubts.filter(({ at }) => at === `/delivery/${name}` || at.startsWith(`/delivery/${name}/`));

/** Facts whose doubts stand below the table of facts; the others have a section of their own. */
export const plainFacts: readonly FactName[] = factNames.filter(
  (name) => name !== "envelope" && name !== "signing",
);

/** Doubts that are about no delivery fact: the vendor as a whole, one of its versions. */
export function otherDoubts(vendor: Vendor): readonly Doubt[] {
  const told = new Set([...factNames, "headers"].flatMap((name) => doubtsAbout(vendor, name)));
  return vendor.doubts.filter((doubt) => !told.has(doubt));
}

export const numberVendorDoubts = (vendor: Vendor): NumberedDoubts =>
  numberDoubts(placeVendorDoubts(vendor));

export function placeVendorDoubts(vendor: Vendor): readonly PlacedDoubt[] {
  return [
    ...[...plainFacts, "envelope" as const, "signing" as const].flatMap((name) =>
      about(doubtsAbout(vendor, name), line`“${factLabel(name)}”`),
    ),
    ...about(doubtsAbout(vendor, "headers"), line`the headers`),
    ...about(otherDoubts(vendor), line`the vendor as a whole`),
  ];
}
