/** What every page of the site knows. */
export interface SiteFacts {
  readonly vendors: readonly VendorFacts[];
}

/** A vendor, as the navigation names it. */
export interface VendorFacts {
  /** Its folder in addresses. */
  readonly id: string;
  readonly title: string;
  /** Events of the current version. */
  readonly events: number;
}
