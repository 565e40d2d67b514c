import type { Delivery, Header, Signing } from "../../ir/delivery.js";
import type { JsonObject } from "../../ir/json.js";
import { present } from "../../text/json-schema.js";
import { componentKey } from "./component-key.js";
import { descriptionOf } from "./description.js";

export interface HeaderParameter {
  /** Below `components/parameters`. */
  readonly key: string;
  readonly parameter: JsonObject;
}

/** OpenAPI passes over parameters of these names: it has other places for them. */
const elsewhere: readonly string[] = ["accept", "content-type", "authorization"];

/** The request headers that the vendor's facts name, each once. */
export function listHeaders(delivery: Delivery): readonly HeaderParameter[] {
  const parameters = new Map<string, JsonObject>();
  const add = (name: string, parameter: JsonObject) => {
    const key = name.toLowerCase();
    if (!elsewhere.includes(key) && !parameters.has(key)) parameters.set(key, parameter);
  };
  for (const header of delivery.headers) add(header.name, documented(header));
  for (const { name, description } of implied(delivery)) {
    add(name, { name, in: "header", description, schema: { type: "string" } });
  }
  const keys = componentKey();
  return [...parameters.values()].map((parameter) => ({
    key: keys(String(parameter["name"])),
    parameter,
  }));
}

const documented = (header: Header): JsonObject =>
  present({
    name: header.name,
    in: "header",
    description: descriptionOf([header.description]),
    required: header.always === true ? true : undefined,
    schema: { type: "string" },
    example: header.example ?? undefined,
    "x-evidence": header.evidence,
    "x-source": header.sources,
  });

interface Implied {
  readonly name: string;
  readonly description: string;
}

/** Headers that other facts speak of. */
function implied({ eventType, signing }: Delivery): readonly Implied[] {
  const places = eventType.known ? eventType.value : [];
  return [
    ...places.flatMap((place) =>
      place.in === "header" ? [{ name: place.name, description: "The event type." }] : [],
    ),
    ...(signing.known ? signing.value.flatMap(signingHeaders) : []),
  ];
}

function signingHeaders(signing: Signing): readonly Implied[] {
  if (signing.scheme === "hmac")
    return [{ name: signing.header, description: "Signature of the request." }];
  if (signing.scheme !== "standard-webhooks") return [];
  return [
    { name: `${signing.headers}-id`, description: "Id of the message, which is signed with it." },
    { name: `${signing.headers}-timestamp`, description: "When the message was sent, in seconds." },
    { name: `${signing.headers}-signature`, description: "Signatures, parted by spaces." },
  ];
}
