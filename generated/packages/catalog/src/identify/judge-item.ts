import type { Contract, Validation } from "../runtime/contract.js";
import { pointerTo } from "../runtime/issue.js";
import { nearest } from "../runtime/nearest.js";
import { describePlaces, readPlaces } from "../runtime/place.js";
import { valueAt } from "../runtime/value-at.js";
import type { CatalogVendor, CatalogVersion } from "./catalog-vendor.js";
import type { ReadRequest } from "./read-request.js";

/** One event of a request beside what a vendor documents. */
export interface JudgedItem {
  readonly type: string | null;
  /** Whether the vendor documents the type. */
  readonly isDocumented: boolean;
  readonly fits: boolean;
  readonly contract: Contract<string, unknown> | null;
  readonly reasons: readonly string[];
  readonly tellDifferences: () => readonly string[];
}

/** Where an event is judged. */
export interface ItemScope {
  readonly vendor: CatalogVendor;
  readonly version: CatalogVersion;
  readonly request: ReadRequest;
}

/** Judges an event by the type that the request tells. */
export function judgeItem(item: unknown, { vendor, version, request }: ItemScope): JudgedItem {
  const { eventType, payload } = version.delivery;
  const place = eventType.find(
    (each) => readPlaces([each], { body: request.value, item, headers: request.headers }) !== null,
  );
  const none = { isDocumented: false, fits: false, contract: null, reasons: [] };
  if (!place) {
    const where = describePlaces(eventType);
    return { ...none, type: null, tellDifferences: () => [`There is no event type ${where}.`] };
  }
  const type = readPlaces([place], { body: request.value, item, headers: request.headers }) ?? "";
  const told = `The event type ${quote(type)} is ${describePlaces([place])}.`;
  const contract = ownContract(version, type);
  if (!contract && !version.named.includes(type))
    return { ...none, type, tellDifferences: () => [unknownType(type, { vendor, version })] };
  if (!contract) {
    const reasons = [told, `${vendor.title} documents the type and no payload for it.`];
    return { ...none, type, isDocumented: true, fits: true, reasons, tellDifferences: () => [] };
  }
  const value = valueAt(item, payload);
  const fits = contract.is(value);
  return {
    type,
    contract,
    isDocumented: true,
    fits,
    reasons: fits ? [told, `The payload is as the contract of ${quote(type)} has it.`] : [told],
    tellDifferences: () => tellIssues("The payload", contract.validate(value)),
  };
}

const ownContract = ({ contracts }: CatalogVersion, type: string) =>
  Object.hasOwn(contracts, type) ? (contracts[type] ?? null) : null;

function unknownType(
  type: string,
  { vendor, version }: { readonly vendor: CatalogVendor; readonly version: CatalogVersion },
): string {
  const known = typesOf(version);
  const others = vendor.versions.filter((each) => typesOf(each).includes(type));
  const suggestion = nearest(type, known);
  const more =
    others.length > 0
      ? ` Version ${others.map(({ id }) => id).join(", ")} documents it.`
      : suggestion === null
        ? ""
        : ` The nearest is ${quote(suggestion)}.`;
  const where = version.id === null ? vendor.title : `${vendor.title} ${version.id}`;
  return `${where} documents no event type ${quote(type)}.${more}`;
}

const typesOf = ({ contracts, named }: CatalogVersion): readonly string[] => [
  ...Object.keys(contracts),
  ...named,
];

/** What a sender wrote, cut short. */
export const shorten = (text: string): string =>
  text.length > 80 ? `${text.slice(0, 80)}…` : text;

export const quote = (text: string): string => JSON.stringify(shorten(text));

const mostIssues = 3;

/** The first issues in words. */
export function tellIssues(what: string, found: Validation<unknown>): readonly string[] {
  const issues = found.ok ? [] : found.issues;
  const told = issues.slice(0, mostIssues).map(({ path, message }) => {
    const place = path.length === 0 ? what : `${what} at ${pointerTo(path)}`;
    return `${place}: ${message}`;
  });
  const more = issues.length - told.length;
  return more > 0 ? [...told, `${what} has ${more} more.`] : told;
}
