import type { Vendor, Version, WebhookEvent } from "../ir/catalog.js";
import type { Place } from "../ir/delivery.js";
import { isJsonObject, type JsonValue, type Pointer } from "../ir/json.js";
import { below, valueAt } from "../ir/pointer.js";
import { signingSchemes } from "../ir/signing-schemes.js";
import { exampleTime, type ExampleSignature } from "./sign-example.js";

/** How the value of a header came about. */
export type HeaderOrigin =
  /** A source shows it, or it follows from the event and its version. */
  | "known"
  /** The body says the same. */
  | "body"
  | "computed"
  /** No source shows a value: this one stands for what may be there. */
  | "made-up"
  | "missing";

export interface RequestHeader {
  readonly name: string;
  readonly value: string;
  readonly origin: HeaderOrigin;
}

export interface HeaderSource {
  readonly vendor: Vendor;
  readonly version: Version;
  readonly event: WebhookEvent;
  /** `null` where no source shows a payload. */
  readonly body: JsonValue | null;
  readonly signature: ExampleSignature | null;
}

/** The headers that are documented, and those of the usual signature, with values for a request of the event. */
export function requestHeaders(source: HeaderSource): readonly RequestHeader[] {
  const { request, headers } = source.version.delivery;
  const { contentType, userAgent } = request.known
    ? request.value
    : { contentType: null, userAgent: null };
  const fixed = [
    ["Content-Type", contentType],
    ["User-Agent", userAgent],
  ].flatMap(([name, value]): readonly RequestHeader[] =>
    name && value ? [{ name, value, origin: "known" }] : [],
  );
  const names = new Map(
    [...headers.map(({ name }) => name), ...signatureNames(source)].map((name) => [
      name.toLowerCase(),
      name,
    ]),
  );
  return [...fixed, ...[...names.values()].map((name) => headerOf(name, source))];
}

function signatureNames({ version, signature }: HeaderSource): readonly string[] {
  const signing = signingSchemes(version.delivery)[0]?.signing;
  if (signature) return [...signature.headers.keys()];
  if (signing?.scheme === "static-header" || signing?.scheme === "hmac") return [signing.header];
  return [];
}

function headerOf(name: string, source: HeaderSource): RequestHeader {
  const { vendor, version, event, body, signature } = source;
  const { delivery } = version;
  const computed = valueOf(signature?.headers ?? new Map(), name);
  if (computed !== undefined) return { name, value: computed, origin: "computed" };
  const isAt = (places: readonly Place[]) =>
    places.some((place) => place.in === "header" && isSame(place.name, name));
  if (delivery.eventType.known && isAt(delivery.eventType.value))
    return { name, value: event.type, origin: "known" };
  if (delivery.version.known && version.id !== null && isAt(delivery.version.value))
    return { name, value: version.id, origin: "known" };
  const told = body === null ? null : toldByBody(name, { vendor, version, body });
  if (told !== null) return { name, value: told, origin: "body" };
  const example = exampleOf(name, version);
  if (example !== null) return { name, value: example, origin: "known" };
  if (delivery.sentAt.known && isAt(delivery.sentAt.value))
    return { name, value: exampleTime, origin: "made-up" };
  return { name, value: "…", origin: "missing" };
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const valueOf = (headers: ReadonlyMap<string, string>, name: string): string | undefined =>
  [...headers].find(([each]) => isSame(each, name))?.[1];

function exampleOf(name: string, { delivery }: Version): string | null {
  const documented = delivery.headers.find((header) => isSame(header.name, name))?.example;
  const schemes = signingSchemes(delivery).map(({ signing }) => signing);
  const fixed = schemes.find(
    (scheme) => scheme.scheme === "static-header" && isSame(scheme.header, name),
  );
  return documented ?? (fixed?.scheme === "static-header" ? fixed.example : null);
}

interface Told {
  readonly vendor: Vendor;
  readonly version: Version;
  readonly body: JsonValue;
}

/** What the body says in the same role, or in the one key of its envelope that has the header's name. */
function toldByBody(name: string, { vendor, version, body }: Told): string | null {
  const { delivery } = version;
  const { events, payload, batch } = delivery.envelope.value;
  const item = batch ? `${events}/0` : events;
  const { eventId, occurredAt, deliveryId, sentAt, idempotencyKey } = delivery;
  const roles = [eventId, occurredAt, deliveryId, sentAt, idempotencyKey].flatMap((fact) =>
    fact.known ? [fact.value] : [],
  );
  const same = roles
    .filter((places) => places.some((each) => each.in === "header" && isSame(each.name, name)))
    .flat()
    .flatMap((place) => {
      if (place.in === "header") return [];
      return [valueAt(body, place.in === "item" ? item + place.at : place.at)];
    });
  const [told] = same.flatMap(headerText);
  if (told !== undefined) return told;
  const own = plainWords(name).replace(new RegExp(`^${plainWords(vendor.id)}`), "");
  const alike = scalarsAround(body, item + payload).filter(({ key }) => plainWords(key) === own);
  return alike.length === 1 ? (headerText(alike[0]?.value)[0] ?? null) : null;
}

const plainWords = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, "");

/** A value as a header can carry it; nothing where none can. */
function headerText(value: JsonValue | undefined): readonly string[] {
  if (typeof value !== "string" && typeof value !== "number") return [];
  return /^[ -~]+$/.test(String(value)) ? [String(value)] : [];
}

interface Scalar {
  readonly key: string;
  readonly value: JsonValue;
}

/** Every value of the body that is no object or list, but for those of the payload. */
function scalarsAround(body: JsonValue, payload: Pointer): readonly Scalar[] {
  const within = (value: JsonValue, at: Pointer): readonly Scalar[] => {
    if (!isJsonObject(value) || at === payload) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === "object" ? within(inner, below(at, key)) : [{ key, value: inner }],
    );
  };
  return within(body, "");
}
