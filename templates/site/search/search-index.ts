import MiniSearch from "minisearch";
import type {
  SearchField,
  SearchFields,
  SearchKind,
  SearchPage,
} from "../../../generator/site/search-record.js";
import { indexedWords, searchWords } from "./search-words.js";

/** A result, and what a reader needs to tell it from the others. */
export interface SearchHit {
  readonly kind: SearchKind;
  readonly name: string;
  /** The event or model that it is a part of; of a model, how many events carry it. */
  readonly within: string;
  /** The field that a value is of; empty for all else. */
  readonly field: string;
  readonly about: string;
  readonly vendor: string;
  /** Empty where it is of the current version. */
  readonly version: string;
  /** Relative to the root of the site, with anchor. */
  readonly address: string;
}

/** A hit that stands for others of the same name and meaning, such as a field that many events have. */
export interface SearchResult extends SearchHit {
  readonly others: number;
}

/** What is searched, which grows as files arrive. */
export interface SearchIndex {
  readonly addPages: (pages: readonly SearchPage[]) => void;
  /** Of pages that were added before. */
  readonly addFields: (fields: SearchFields) => void;
  /** Where to begin when nothing is asked: the vendors, and what is about all of them. */
  readonly starts: () => readonly SearchResult[];
  /** Best first; at most `limit`. */
  readonly find: (query: string, limit: number) => readonly SearchResult[];
}

/** How much more one kind is looked for than another. */
const kindWeights: { readonly [K in SearchKind]: number } = {
  vendor: 2,
  event: 1.6,
  model: 1.3,
  page: 1.2,
  header: 1.1,
  field: 1,
  value: 1,
};

interface Entry extends SearchHit {
  readonly id: number;
}

export function createSearchIndex(): SearchIndex {
  const hits: SearchHit[] = [];
  const pages = new Map<string, SearchPage>();
  const engine = new MiniSearch<Entry>({
    fields: ["name", "within", "field", "vendor", "kind", "about"],
    tokenize: (text) => [...indexedWords(text)],
    processTerm: (word) => word,
  });
  const add = (found: readonly SearchHit[]) => {
    engine.addAll(found.map((hit, index) => ({ ...hit, id: hits.length + index })));
    hits.push(...found);
  };
  return {
    addPages(added) {
      for (const page of added) pages.set(page.address, page);
      add(added.map(pageHit));
    },
    addFields(fields) {
      for (const [address, rows] of Object.entries(fields)) {
        const page = pages.get(address);
        if (page) add(rows.flatMap((row) => fieldHits(row, page)));
      }
    },
    starts: () =>
      hits
        .filter(({ kind, vendor }) => kind === "vendor" || vendor === "")
        .map((hit) => ({ ...hit, others: 0 })),
    find: (query, limit) =>
      joinAlike(search({ engine, hits, query }).flatMap((id) => hits[id] ?? [])).slice(0, limit),
  };
}

function pageHit({ kind, name, about, address, vendor, version, events }: SearchPage): SearchHit {
  const within = events === undefined ? "" : `in ${events} ${events === 1 ? "event" : "events"}`;
  return { kind, name, within, field: "", about, vendor, version: version ?? "", address };
}

function fieldHits(field: SearchField, page: SearchPage): readonly SearchHit[] {
  const { name, anchor, about, values } = field;
  const { vendor, version = "" } = page;
  const place = { vendor, version, within: page.name, address: `${page.address}#${anchor}` };
  const ofValues = values.map((value): SearchHit => {
    return { ...place, kind: "value", name: value, field: name, about: "" };
  });
  if (field.valuesOnly) return ofValues;
  return [{ ...place, kind: "field", name, field: "", about }, ...ofValues];
}

interface Search {
  readonly engine: MiniSearch<Entry>;
  readonly hits: readonly SearchHit[];
  readonly query: string;
}

/** Indexes of hits, best first. */
function search({ engine, hits, query }: Search): readonly number[] {
  const words = [...searchWords(query)];
  if (words.length === 0) return [];
  const findAll = (combineWith: "AND" | "OR") =>
    engine.search(query, {
      tokenize: () => words,
      combineWith,
      prefix: true,
      fuzzy: (word) => (word.length > 3 ? 0.2 : false),
      boost: { name: 6, within: 2, field: 2, vendor: 2 },
      boostDocument: (id: number) => weigh(hits[id]),
    });
  const all = findAll("AND");
  // Rather what fits a part of the question than nothing.
  const found = all.length > 0 ? all : findAll("OR");
  return found
    .map(({ id, score }: { id: number; score: number }) => {
      const fit = fitOf(hits[id]?.name ?? "", query.trim());
      // Of names that are alike the kind decides, else how much of a hit is what was typed.
      return { id, fit, score: fit === exact ? weigh(hits[id]) : score };
    })
    .sort((a, b) => b.fit - a.fit || b.score - a.score)
    .map(({ id }) => id);
}

const weigh = (hit: SearchHit | undefined) =>
  hit ? kindWeights[hit.kind] * (hit.version === "" ? 1 : 0.5) : 0;

/** Keeps the first of those that have the same name and meaning, and counts the others. */
function joinAlike(hits: readonly SearchHit[]): readonly SearchResult[] {
  const groups = new Map<string, { readonly hit: SearchHit; others: number }>();
  for (const hit of hits) {
    const { kind, name, field, about, vendor, version } = hit;
    const isPart = kind === "field" || kind === "value";
    const key = JSON.stringify(isPart ? [kind, name, field, about, vendor, version] : hit.address);
    const group = groups.get(key);
    if (group) group.others++;
    else groups.set(key, { hit, others: 0 });
  }
  return [...groups.values()].map(({ hit, others }) => ({ ...hit, others }));
}

const exact = 3;

/** How exactly a name is what was typed; before any score, for who types a name wants that name. */
function fitOf(name: string, query: string): number {
  const [typed, given] = [query.toLowerCase(), name.toLowerCase()];
  if (given === typed) return exact;
  if (given.endsWith(`.${typed}`)) return 2;
  return given.startsWith(typed) ? 1 : 0;
}
