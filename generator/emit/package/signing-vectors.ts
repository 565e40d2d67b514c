import type { Vendor, Version } from "../../ir/catalog.js";
import type { Place } from "../../ir/delivery.js";
import type { JsonObject } from "../../ir/json.js";
import { signingSchemes, type MessageSigning, type NamedScheme } from "../../ir/signing-schemes.js";
import type { EmittedFile } from "../emitter.js";
import { hmacVectors } from "./vectors/hmac-vectors.js";
import { packageFolder } from "./package-path.js";
import type { SigningVector } from "./vectors/signing-vector.js";
import { standardWebhooksVectors } from "./vectors/standard-webhooks-vectors.js";
import { staticHeaderVectors } from "./vectors/static-header-vectors.js";

/** Requests with the verdict on each, for receivers in other languages; none where nothing in a message is checked. */
export function emitSigningVectors(vendor: Vendor, version: Version): readonly EmittedFile[] {
  const schemes = signingSchemes(version.delivery);
  if (schemes.length === 0) return [];
  const document: JsonObject = {
    vendor: vendor.id,
    version: version.id,
    about:
      "`ok` is the verdict on a request at the time `now` by any of `secrets`, `reason` why it is refused. `scheme` is one of `schemes`. Times may differ by `tolerance` seconds, both ways. `body` stands for its UTF-8 bytes.",
    schemes: Object.fromEntries(
      schemes.map(({ name, signing }) => [name, printScheme(signing, version)]),
    ),
    vectors: schemes.flatMap((scheme) => schemeVectors(scheme, version).map(printVector(scheme))),
  };
  return [
    {
      path: `${packageFolder(vendor)}/vectors/${version.id === null ? "" : `${version.id}/`}signing.json`,
      text: `${JSON.stringify(document, null, 2)}\n`,
      settled: false,
    },
  ];
}

function schemeVectors({ signing }: NamedScheme, { delivery }: Version): readonly SigningVector[] {
  switch (signing.scheme) {
    case "hmac":
      return hmacVectors(signing, delivery.replay.known ? delivery.replay.value : null);
    case "standard-webhooks":
      return standardWebhooksVectors(signing);
    case "static-header":
      return staticHeaderVectors(signing);
  }
}

/** What a receiver has to know to come to the verdicts, `standard-webhooks` being described elsewhere. */
function printScheme(signing: MessageSigning, { delivery: { replay } }: Version): JsonObject {
  switch (signing.scheme) {
    case "hmac": {
      const { scheme, algorithm, header, prefix, encoding, signed, key } = signing;
      const time = replay.known ? printPlace(replay.value.timestamp) : null;
      return { scheme, header, prefix, encoding, algorithm, key, signed, time };
    }
    case "standard-webhooks":
      return { scheme: signing.scheme, headers: `${signing.headers}-` };
    case "static-header":
      return { scheme: signing.scheme, header: signing.header };
  }
}

function printPlace(place: Place | null): JsonObject | null {
  if (place === null) return null;
  return place.in === "header"
    ? { in: place.in, name: place.name }
    : { in: place.in, at: place.at };
}

const printVector =
  ({ name }: NamedScheme) =>
  ({ what, reason, body, headers, secrets, now, tolerance }: SigningVector): JsonObject => ({
    name: what,
    scheme: name,
    secrets: [...secrets],
    now: now.toISOString(),
    tolerance,
    headers: { ...headers },
    body,
    ok: reason === null,
    reason,
  });
