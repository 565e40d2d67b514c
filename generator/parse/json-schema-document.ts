// MOVED (lead): use readSchema(file: SourceFile, report, rootName?) from "../read-schema.js" (generator/read-schema.ts) -> { root, models } | null. This pointer file is not tracked and will vanish.
export * from "../read-schema.js";
