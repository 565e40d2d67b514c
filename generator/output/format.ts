import { createRequire } from "node:module";
import type { EmittedFile } from "../emit/emitter.js";
import { hashText } from "./hash-text.js";
import type { KeyedLog } from "./keyed-log.js";

/** Prettier's options for every output: part of what hookscribe prints, so no configuration of the consumer is read. */
const options = { printWidth: 100, proseWrap: "never" } as const;

const parsers: { readonly [ending: string]: string } = {
  ts: "typescript",
  js: "babel",
  json: "json",
  md: "markdown",
  yaml: "yaml",
};

/** The text as prettier leaves it, from the cache where it has been formatted before. */
export type Format = (file: EmittedFile) => Promise<string>;

/** Prettier is imported when the first text needs it, its version read when the first text is looked up. */
export function createFormat(cache: Pick<KeyedLog, "get" | "set">): Format {
  let prefix: string | null = null;
  return async (file) => {
    const parser = parserOf(file.path);
    if (file.settled || parser === null) return file.text;
    prefix ??= JSON.stringify([prettierVersion(), options]);
    const key = hashText(`${prefix}\0${parser}\0${file.text}`);
    const known = cache.get(key);
    if (typeof known === "string") return known;
    const { format } = await import("prettier");
    const formatted = await format(file.text, { ...options, parser });
    cache.set(key, formatted);
    return formatted;
  };
}

/** `null` for what prettier does not format, such as a license. */
function parserOf(path: string): string | null {
  // As prettier itself reads it: npm's own style.
  if (path.endsWith("/package.json")) return "json-stringify";
  return parsers[path.slice(path.lastIndexOf(".") + 1)] ?? null;
}

function prettierVersion(): string {
  const { version } = createRequire(import.meta.url)("prettier/package.json") as {
    readonly version: string;
  };
  return version;
}
