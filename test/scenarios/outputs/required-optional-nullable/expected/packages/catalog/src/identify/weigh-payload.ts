import { isObject } from "../runtime/is-object.js";
import { valueAt } from "../runtime/value-at.js";
import { quote, tellIssues } from "./judge-item.js";
import { nameVersion } from "./name-version.js";
import type { HeaderFindings } from "./weigh-headers.js";
import type { Weighed } from "./weighed.js";
import type { WeighScope } from "./weigh-version.js";

interface PayloadScope {
  readonly scope: WeighScope;
  readonly found: HeaderFindings;
}

/** Keys beyond these are taken to be like them. */
const mostKeys = 200;
/** Share of a payload's keys that an event documents whose payload it is taken for, when nothing else speaks for it. */
const leastShare = 0.75;
const mostCandidates = 3;

/** The events whose documented keys a payload has, where no request tells its event type. */
export function weighPayload(item: unknown, { scope, found }: PayloadScope): readonly Weighed[] {
  const { version } = scope;
  const payload = valueAt(item, version.delivery.payload);
  const keys = isObject(payload) ? Object.keys(payload).slice(0, mostKeys) : [];
  const counted = Object.entries(version.delivery.keys)
    .map(([type, documented]) => ({ type, known: countKnown(keys, documented) }))
    .sort((a, b) => b.known - a.known);
  const weighed = counted.map(({ type, known }) =>
    weighType(payload, { type, known, keys, scope, found }),
  );
  const fitting = weighed.filter(({ fits }) => fits);
  return fitting.length > 0 ? fitting : weighed.slice(0, mostCandidates);
}

function countKnown(keys: readonly string[], documented: readonly string[]): number {
  const names = new Set(documented);
  return keys.filter((key) => names.has(key)).length;
}

interface TypeScope extends PayloadScope {
  readonly type: string;
  readonly known: number;
  readonly keys: readonly string[];
}

function weighType(payload: unknown, { type, known, keys, scope, found }: TypeScope): Weighed {
  const { vendor, version } = scope;
  const contract = version.contracts[type] ?? null;
  const isLike = keys.length > 0 && known >= keys.length * leastShare;
  const fits = known > 0 && (isLike || found.own > 0) && contract?.is(payload) === true;
  const unknown = keys.length - known;
  const tellDifferences = () => [
    ...(unknown > 0 ? [`${unknown} of the ${keys.length} keys are not documented.`] : []),
    ...(keys.length === 0 ? ["The body has no keys by which it could be told."] : []),
    ...(contract ? tellIssues("The body", contract.validate(payload)) : []),
    ...found.differences,
  ];
  const tell = () => ({
    ...nameVersion(vendor, version),
    type,
    types: [type],
    contract,
    reasons: [
      ...found.reasons,
      ...(known > 0
        ? [`${vendor.title} documents ${known} of the ${keys.length} keys for ${quote(type)}.`]
        : []),
      ...(fits ? [`The body is as the contract of ${quote(type)} has it.`] : []),
    ],
    differences: tellDifferences(),
  });
  const share = keys.length === 0 ? 0 : known / keys.length;
  return { vendor: vendor.id, tell, fits, weight: [found.own, 0, share] };
}
