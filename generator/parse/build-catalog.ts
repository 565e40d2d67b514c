// MOVED (lead): import from "../build-catalog.js" instead: buildCatalog({sources, report, cache}). This pointer file is not tracked and will vanish.
export * from "../build-catalog.js";
