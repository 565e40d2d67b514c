/** What a result of the search leads to. */
export type SearchKind = "vendor" | "event" | "field" | "value" | "model" | "header" | "page";

/** Fields of a page as the search fetches them, those of one vendor in one file. */
export interface SearchField {
  /** As the page writes it: `customer.email`. */
  readonly name: string;
  /** Of its row. */
  readonly anchor: string;
  readonly about: string;
  /** Documented values, of texts and numbers. */
  readonly values: readonly string[];
  /** Set where a newer version has the field, and not these values of it. */
  readonly valuesOnly?: true;
}

/** A page as the search fetches it. */
export interface SearchPage {
  readonly kind: Exclude<SearchKind, "field" | "value">;
  readonly name: string;
  readonly about: string;
  /** Relative to the root of the site, with the anchor where it is a part of a page. */
  readonly address: string;
  /** Title of the vendor; empty where a page is about all of them. */
  readonly vendor: string;
  /** Set where it is not of the current version. */
  readonly version?: string;
  /** How many events carry the model. */
  readonly events?: number;
}

/** `search/pages.json`: what the first search needs. */
export interface SearchPages {
  readonly pages: readonly SearchPage[];
  /** Files with fields, one for each vendor, relative to the root of the site. */
  readonly fieldFiles: readonly string[];
}

/** `search/fields/<vendor>.json`: by the address of the page. */
export interface SearchFields {
  readonly [address: string]: readonly SearchField[];
}
