/** What `generator/ARCHITECTURE.md` promises about a folder of the generator, as a program can hold it. */
export interface FolderRule {
  readonly folder: string;
  /** As its row on the page says it. */
  readonly says: string;
  /** Folders, or single files, below `generator`; itself apart. */
  readonly mayImport: readonly string[] | "all";
}

export const folderRules: readonly FolderRule[] = [
  { folder: "ir", says: "nothing", mayImport: [] },
  { folder: "diagnostics", says: "ir", mayImport: ["ir"] },
  { folder: "source", says: "ir, diagnostics", mayImport: ["ir", "diagnostics"] },
  { folder: "naming", says: "ir, diagnostics", mayImport: ["ir", "diagnostics"] },
  { folder: "parse", says: "ir, diagnostics, source", mayImport: ["ir", "diagnostics", "source"] },
  {
    folder: "catalog",
    says: "ir, diagnostics, source, naming, parse, check",
    mayImport: ["ir", "diagnostics", "source", "naming", "parse", "check"],
  },
  {
    folder: "draft",
    says: "ir, diagnostics, source, naming, parse, text",
    mayImport: ["ir", "diagnostics", "source", "naming", "parse", "text"],
  },
  { folder: "check", says: "ir, diagnostics", mayImport: ["ir", "diagnostics"] },
  { folder: "text", says: "ir", mayImport: ["ir"] },
  { folder: "emit", says: "ir, text", mayImport: ["ir", "text"] },
  {
    folder: "output",
    says: "ir, diagnostics, the emitter type",
    mayImport: ["ir", "diagnostics", "emit/emitter.ts"],
  },
  {
    folder: "site",
    says: "ir, text, what pages are made of",
    mayImport: [
      "ir",
      "text",
      "emit/docs/change-words.ts",
      "emit/docs/docs-path.ts",
      "emit/docs/field.ts",
      "emit/docs/list-fields.ts",
      "emit/docs/place-link.ts",
    ],
  },
  { folder: "commands", says: "all", mayImport: "all" },
];

/** Emitters that place what others print; every other emitter stands alone. */
export const placingEmitters: { readonly [emitter: string]: readonly string[] } = {
  package: ["types", "validators"],
  compiled: ["types", "validators"],
};

/** Packages that one part of the generator alone may know, with the names that it may take from them. */
export interface Door {
  readonly package: RegExp;
  /** Starts of the paths below `generator` that may import it. */
  readonly openTo: readonly string[];
  /** Where one package has two doors, the names that pass through this one. */
  readonly names?: RegExp;
}

export const doors: readonly Door[] = [
  { package: /^yaml$/, openTo: ["source/"], names: /^(?!stringify)/ },
  { package: /^yaml$/, openTo: ["text/"], names: /^(stringify|.*Options)$/ },
  { package: /^(ts-morph|prettier\/doc)$/, openTo: ["text/"] },
  { package: /^json-schema-to-typescript$/, openTo: ["emit/types/"] },
  { package: /^prettier(\/(?!doc).*)?$/, openTo: ["output/"] },
  { package: /^@babel\/code-frame$/, openTo: ["diagnostics/"] },
  { package: /^recheck$/, openTo: ["parse/"] },
  { package: /^chokidar$/, openTo: ["commands/"] },
  { package: /^commander$/, openTo: ["commands/", "cli.ts"] },
  { package: /^vitepress$/, openTo: ["site/", "commands/"] },
  { package: /^esbuild$/, openTo: ["commands/"] },
];

/** Parts that may reach beyond their arguments: to files, the clock, the process. */
export const effectful: readonly string[] = ["source/", "output/", "commands/", "run.ts", "cli.ts"];
