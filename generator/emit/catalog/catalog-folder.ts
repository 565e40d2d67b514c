/** The package over all vendors; naming keeps it from being a vendor's. */
export const catalogFolder = "packages/catalog";
