import { readPlaces } from "../runtime/place.js";
import { valueAt } from "../runtime/value-at.js";
import type { CatalogVendor, CatalogVersion } from "./catalog-vendor.js";
import type { Candidate } from "./identification.js";
import { judgeItem, quote, shorten, tellIssues, type JudgedItem } from "./judge-item.js";
import type { ReadRequest } from "./read-request.js";
import { nameVersion } from "./name-version.js";
import type { Weighed } from "./weighed.js";
import { weighHeaders, type HeaderFindings } from "./weigh-headers.js";
import { weighPayload } from "./weigh-payload.js";

/** Where a request is weighed. */
export interface WeighScope {
  readonly vendor: CatalogVendor;
  readonly version: CatalogVersion;
  readonly request: ReadRequest;
}

/** Events beyond these are taken to be like them. */
const mostItems = 50;

/** A request beside one version of a vendor: one candidate, or several where the payload alone tells the type. */
export function weighVersion(scope: WeighScope): readonly Weighed[] {
  const { vendor, version, request } = scope;
  const found = weighHeaders(version.delivery, { title: vendor.title, request });
  if (request.problem !== null) return [weighHeadersAlone(scope, found, request.problem)];
  const { envelope, batch, events, eventType } = version.delivery;
  const inside = valueAt(request.value, events);
  // Spread, as a list that no text gave may have holes, which `map` passes by.
  const items = batch && Array.isArray(inside) ? [...inside.slice(0, mostItems)] : [inside];
  if (eventType.length === 0) return weighPayload(items[0], { scope, found });
  const isBody = envelope.is(request.value);
  const judged = items.map((item) => judgeItem(item, scope));
  const declared = weighDeclared(scope);
  const tell = () => tellCandidate({ scope, found, declared, judged, isBody });
  return [
    {
      vendor: vendor.id,
      tell,
      fits: isBody && declared.differences.length === 0 && judged.some(({ fits }) => fits),
      weight: [
        found.own,
        Number(judged.some(({ isDocumented }) => isDocumented)),
        Number(isBody) + declared.weight,
      ],
    },
  ];
}

function weighHeadersAlone(
  { vendor, version }: WeighScope,
  { own, reasons, differences }: HeaderFindings,
  problem: string,
): Weighed {
  const tell = (): Candidate => ({
    ...nameVersion(vendor, version),
    type: null,
    types: [],
    contract: null,
    reasons,
    differences: [problem, ...differences],
  });
  return { vendor: vendor.id, tell, fits: false, weight: [own, 0, 0] };
}

interface Findings {
  readonly scope: WeighScope;
  readonly found: HeaderFindings;
  readonly declared: Declared;
  readonly judged: readonly JudgedItem[];
  readonly isBody: boolean;
}

function tellCandidate({ scope, found, declared, judged, isBody }: Findings): Candidate {
  const { vendor, version, request } = scope;
  const { envelope } = version.delivery;
  const first = judged.find(({ fits }) => fits) ?? judged.find(({ type }) => type !== null);
  const good = judged.filter(({ fits }) => fits).length;
  return {
    ...nameVersion(vendor, version),
    type: first ? nameType(first) : null,
    types: [...new Set(judged.flatMap((item) => nameType(item) ?? []))],
    contract: first?.contract ?? null,
    reasons: [
      ...found.reasons,
      ...(isBody ? [`The body is as the envelope of ${vendor.title} has it.`] : []),
      ...declared.reasons,
      ...(first?.reasons ?? []),
      ...(good > 1 ? [`${good} of ${judged.length} events are as documented.`] : []),
    ],
    differences: [
      ...declared.differences,
      ...(isBody ? [] : tellIssues("The body", envelope.validate(request.value))),
      ...tellBad(judged),
      ...found.differences,
    ],
  };
}

/** A type that only the sender knows may be of any length. */
const nameType = ({ type, isDocumented }: JudgedItem): string | null =>
  type === null || isDocumented ? type : shorten(type);

interface Declared {
  readonly weight: number;
  readonly reasons: readonly string[];
  readonly differences: readonly string[];
}

/** Whether the payload version that a request declares is this one. */
function weighDeclared({ vendor, version, request }: WeighScope): Declared {
  const around = { body: request.value, item: request.value, headers: request.headers };
  const declared = readPlaces(version.delivery.version, around);
  if (declared === null || version.id === null) return { weight: 0, reasons: [], differences: [] };
  if (declared === version.id)
    return { weight: 1, reasons: [`It declares version ${quote(declared)}.`], differences: [] };
  const has = vendor.versions.some(({ id }) => id === declared);
  const words = has ? "" : `, which is not described,`;
  const difference = `It declares version ${quote(declared)}${words} and not ${quote(version.id)}.`;
  return { weight: 0, reasons: [], differences: [difference] };
}

/** What is wrong with the events of a request; those of a batch are counted. */
function tellBad(judged: readonly JudgedItem[]): readonly string[] {
  const bad = judged.filter(({ fits }) => !fits);
  const [first] = bad;
  if (!first) return [];
  if (judged.length === 1) return first.tellDifferences();
  const at = judged.indexOf(first);
  return [
    `${bad.length} of ${judged.length} events are not as documented.`,
    ...first.tellDifferences().map((difference) => `Event ${at}: ${difference}`),
  ];
}
