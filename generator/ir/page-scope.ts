import type { Page, Vendor, Version } from "./catalog.js";

/** A definition page with what surrounds it. What is made of it may follow the models that it reaches, and no others. */
export interface PageScope {
  readonly vendor: Vendor;
  readonly version: Version;
  readonly page: Page;
}
