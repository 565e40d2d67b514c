import type { Vendor } from "../../ir/catalog.js";
import type { Delivery } from "../../ir/delivery.js";
import type { Doubt } from "../../ir/evidence.js";
import { versionDoubts } from "../../ir/version-doubts.js";
import { codeSpan, line, type Inline } from "../../text/markdown.js";
import { factLabel, factNames, type FactName } from "./delivery-facts.js";
import type { Edition } from "./docs-path.js";
import { about, numberDoubts, type NumberedDoubts, type PlacedDoubt } from "./doubts.js";

/** Doubts about one delivery fact, or about the headers. */
export const doubtsAbout = ({ doubts }: Delivery, name: string): readonly Doubt[] =>
  doubts.filter(({ at }) => /^(?:\/versions\/\d+)?\/delivery\/([^/]+)/.exec(at)?.[1] === name);

/** Facts whose doubts stand below the table of facts; the others have a section of their own. */
export const plainFacts: readonly FactName[] = factNames.filter(
  (name) => name !== "envelope" && name !== "signing",
);

/** Doubts that are about no delivery fact: the vendor as a whole, one of its versions. */
export function otherDoubts({ vendor, version }: Edition): readonly Doubt[] {
  // By place: a vendor that is remembered from an earlier run holds a doubt twice.
  const told = new Set(version.delivery.doubts.map(({ at }) => at));
  return versionDoubts(vendor, version).filter(({ at }) => !told.has(at));
}

export const numberVendorDoubts = (edition: Edition): NumberedDoubts =>
  numberDoubts([
    ...placeDeliveryDoubts(edition.version.delivery),
    ...otherDoubts(edition).flatMap((doubt) => about([doubt], wholeWords(edition.vendor, doubt))),
  ]);

export function placeDeliveryDoubts(delivery: Delivery): readonly PlacedDoubt[] {
  return [
    ...[...plainFacts, "envelope" as const, "signing" as const].flatMap((name) =>
      about(doubtsAbout(delivery, name), line`“${factLabel(name)}”`),
    ),
    ...about(doubtsAbout(delivery, "headers"), line`the headers`),
  ];
}

function wholeWords({ versions }: Vendor, { at }: Doubt): Inline {
  const place = /^\/versions\/(\d+)/.exec(at)?.[1];
  const id = place === undefined ? null : (versions[Number(place)]?.id ?? null);
  return id === null ? line`the vendor as a whole` : line`version ${codeSpan(id)}`;
}
