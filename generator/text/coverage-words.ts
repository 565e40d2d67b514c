import type {
  ContractState,
  CoverageTotals,
  ExampleState,
  SignatureState,
} from "../ir/coverage.js";
import { joinInline, line, noInline, text, type Inline } from "./markdown.js";

/** States of the coverage ledger in words, the same on pages and in packages. */
export const coverageWords = {
  contract: {
    full: line`full`,
    part: line`in part`,
    none: line`name only`,
  } satisfies { readonly [S in ContractState]: Inline },
  example: {
    document: line`from the document`,
    composed: line`composed`,
    none: noInline,
  } satisfies { readonly [S in ExampleState]: Inline },
  signature: {
    documented: line`documented`,
    "fixed-header": line`none, a fixed header in its place`,
    unsigned: line`not signed`,
    undocumented: line`not documented`,
  } satisfies { readonly [S in SignatureState]: Inline },
} as const;

/** `30 events: 28 with a full contract, 2 known by name only.` and what is known of their examples. */
export function totalWords({ events, contracts, examples }: CoverageTotals): Inline {
  const states = listCounts([
    [contracts.full, "with a full contract"],
    [contracts.part, "with a contract of the part that was shown"],
    [contracts.none, "known by name only"],
  ]);
  const origins = listCounts([
    [examples.document, "from the documents"],
    [examples.composed, "composed"],
  ]);
  const counted = line`${events} ${text(events === 1 ? "event" : "events")}`;
  const first = states === null ? line`${counted}.` : line`${counted}: ${states}.`;
  return origins === null ? first : line`${first} Examples: ${origins}.`;
}

/** Those that are not zero; `null` when all are. */
function listCounts(counts: readonly (readonly [count: number, words: string])[]): Inline | null {
  const parts = counts.flatMap(([count, words]) =>
    count === 0 ? [] : [line`${count} ${text(words)}`],
  );
  return parts.length === 0 ? null : joinInline(parts, line`, `);
}
