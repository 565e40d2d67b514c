import { readPlaces } from "../runtime/place.js";
import { valueAt } from "../runtime/value-at.js";
import type { CatalogVendor, CatalogVersion } from "./catalog-vendor.js";
import { judgeItem, quote, tellIssues, type JudgedItem } from "./judge-item.js";
import type { ReadRequest } from "./read-request.js";
import type { Weighed } from "./weighed.js";
import { weighHeaders } from "./weigh-headers.js";
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
  const { envelope, batch, events, eventType } = version.delivery;
  const found = weighHeaders(version.delivery, { title: vendor.title, request });
  const base = { vendor: vendor.id, title: vendor.title, version: version.id };
  const declared = weighDeclared(scope);
  if (request.problem !== null) {
    const differences = [request.problem, ...found.differences];
    const nothing = { type: null, types: [], contract: null };
    const candidate = { ...base, ...nothing, reasons: found.reasons, differences };
    return [{ candidate, fits: false, weight: [found.own, 0, 0] }];
  }
  const body = envelope.validate(request.value);
  const inside = valueAt(request.value, events);
  const items = batch && Array.isArray(inside) ? inside.slice(0, mostItems) : [inside];
  if (eventType.length === 0) return weighPayload(items[0], { scope, base, found });
  const judged = items.map((item) => judgeItem(item, scope));
  const first = judged.find(({ fits }) => fits) ?? judged.find(({ type }) => type !== null);
  const good = judged.filter(({ fits }) => fits).length;
  const reasons = [
    ...found.reasons,
    ...(body.ok ? [`The body is as the envelope of ${vendor.title} has it.`] : []),
    ...declared.reasons,
    ...(first?.reasons ?? []),
    ...(good > 1 ? [`${good} of ${items.length} events are as documented.`] : []),
  ];
  const differences = [
    ...declared.differences,
    ...(body.ok ? [] : tellIssues("The body", body.issues)),
    ...tellBad(judged),
    ...found.differences,
  ];
  const types = [...new Set(judged.flatMap(({ type }) => type ?? []))];
  return [
    {
      candidate: {
        ...base,
        type: first?.type ?? null,
        types,
        contract: first?.contract ?? null,
        reasons,
        differences,
      },
      fits: body.ok && declared.differences.length === 0 && good > 0,
      weight: [
        found.own,
        Number(judged.some(({ isDocumented }) => isDocumented)),
        Number(body.ok) + declared.weight,
      ],
    },
  ];
}

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
  if (judged.length === 1) return first.differences;
  const at = judged.indexOf(first);
  return [
    `${bad.length} of ${judged.length} events are not as documented.`,
    ...first.differences.map((difference) => `Event ${at}: ${difference}`),
  ];
}
