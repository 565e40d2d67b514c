/** Where the site has the validators of a vendor in one version, relative to its root. */
export const validatorAddress = (vendor: string, version: string | null): string =>
  `validators/${vendor}${version === null ? "" : `-${version}`}.js`;

/** Where the site has the code that tells whose request a request is. */
export const catalogAddress = "validators/catalog.js";
