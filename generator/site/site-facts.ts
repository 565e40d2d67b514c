/** What every page of the site knows. */
export interface SiteFacts {
  /** Address of the code that tells whose request a request is. */
  readonly catalog: string;
  readonly vendors: readonly VendorFacts[];
}

/** A vendor, as the navigation names it. */
export interface VendorFacts {
  /** Its folder in addresses. */
  readonly id: string;
  readonly title: string;
  /** The current one first. */
  readonly versions: readonly VersionFacts[];
}

export interface VersionFacts {
  /** `null` where payloads are not versioned. */
  readonly id: string | null;
  /** Address of the code of its package. */
  readonly validator: string;
}

/** What the first page tells of a vendor. */
export interface VendorCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly package: string;
  readonly versions: number;
  /** Events of the current version, by how much of their payload is known. */
  readonly full: number;
  readonly part: number;
  readonly name: number;
}
