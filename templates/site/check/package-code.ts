/** One thing that is wrong, as the packages tell it. */
export interface Issue {
  readonly pointer: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export type Validation =
  { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] };

export interface Headers {
  readonly [name: string]: string;
}

export type Parsed =
  | {
      readonly ok: true;
      readonly delivery: {
        readonly events: readonly { readonly known: boolean; readonly type: string }[];
        readonly invalid: readonly {
          readonly type: string | null;
          readonly issues: readonly Issue[];
        }[];
      };
    }
  | {
      readonly ok: false;
      readonly reason: string;
      readonly type?: string;
      readonly issues: readonly Issue[];
    };

/** What the site uses of the code of a vendor's package. */
export interface VendorCode {
  readonly events: {
    readonly [type: string]: { readonly validate: (value: unknown) => Validation } | undefined;
  };
  readonly parse: (body: unknown, options: { readonly headers: Headers }) => Parsed;
}

/** An event that a request may be, as the catalog's package tells it. */
export interface CatalogCandidate {
  readonly vendor: string;
  readonly title: string;
  readonly version: string | null;
  readonly type: string | null;
  readonly reasons: readonly string[];
  readonly differences: readonly string[];
}

export interface Verification {
  readonly ok: boolean;
  readonly message?: string;
}

/** What the site uses of the code of the catalog's package. */
export interface CatalogCode {
  readonly identify: (request: { readonly body: unknown; readonly headers: Headers }) => {
    readonly match: CatalogCandidate | null;
    readonly ambiguous: readonly CatalogCandidate[];
    readonly nearest: readonly CatalogCandidate[];
  };
  readonly vendors: readonly {
    readonly id: string;
    readonly versions: readonly {
      readonly id: string | null;
      readonly signing: {
        readonly verify: (
          body: string,
          headers: Headers,
          options: { readonly secrets: string; readonly tolerance: number },
        ) => Promise<Verification>;
      } | null;
    }[];
  }[];
}
