import { readGeneratedHeader } from "../../text/generated-header.js";

/** What a module reads, itself among it; what was told of one before need not be told again. */
type Reach = (path: string) => Iterable<string>;

/**
 * About so many characters of code are one file. A program that imports one event waits until all of its file is read, one
 * that imports all events for every file.
 */
const mostCode = 16_000;

/** Each version's events and models. */
const ofContracts = /^((?:[^/]+\/)?)(?:(?:events|models)\/[^/]+|envelope)\.js$/;
const isEvent = (path: string): boolean => /(?:^|\/)events\//.test(path);

/**
 * The files that events and models are put into: one event after the other, those of a page together, with the models that
 * no event before it has. So a file needs at most those before it.
 */
export function partContracts(
  modules: ReadonlyMap<string, string>,
  reach: Reach,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const open = new Map<string, { number: number; size: number }>();
  const put = (path: string): void => {
    const version = ofContracts.exec(path)?.[1];
    if (version === undefined || files.has(path)) return;
    const part = open.get(version) ?? { number: 1, size: 0 };
    open.set(version, part);
    files.set(path, `${version}contracts${part.number > 1 ? `-${part.number}` : ""}.js`);
    part.size += sizeOf(modules.get(path) ?? "");
  };
  let page = "";
  for (const path of inOrder(modules)) {
    const before = page;
    page = pageOf(modules.get(path));
    for (const part of open.values()) {
      if (part.size < mostCode || page === before) continue;
      part.number++;
      part.size = 0;
    }
    for (const each of [path, ...reach(path)]) put(each);
  }
  return files;
}

/** Events by their pages, and then what no event has. */
function inOrder(modules: ReadonlyMap<string, string>): readonly string[] {
  const keyed = [...modules].map(([path, code]) => ({
    path,
    key: `${isEvent(path) ? 0 : 1} ${pageOf(code)} ${path}`,
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ path }) => path);
}

/** The definition that a module was generated from, as its first line tells. */
const pageOf = (code = ""): string => readGeneratedHeader(code) ?? "";

const sizeOf = (text: string): number => text.replace(/\/\*[^]*?\*\//g, "").length;
