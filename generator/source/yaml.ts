import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  type Alias,
  type CST,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from "yaml";
import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { Span } from "../ir/span.js";
import { findMistakes, type Stumble } from "./find-mistakes.js";
import type { Located, LocatedEntry, LocatedMap } from "./located.js";
import type { SourceFile } from "./load.js";

/** Deeper nesting than any document a person writes; it bounds recursion in every later stage. */
const maxDepth = 200;
/** What aliases may add in all: enough for honest reuse, far too little for an alias bomb. */
const maxAliasedValues = 20_000;

/** Reads one YAML (or JSON) document into located values; `null` when anything was wrong with it. */
export function parseYaml(file: SourceFile, report: Report): Located | null {
  const whole: Span = { file: file.path, start: 0, end: Math.min(1, file.text.length) };
  const document = compose(file, report);
  return document && locate(document, { file: file.path, whole, report });
}

function compose({ path, text }: SourceFile, report: Report): Document | null {
  let deep: number | null = null;
  const [document, second] = readDocuments(text, (offset) => {
    deep = offset;
  });
  if (deep !== null) {
    const span = { file: path, start: deep, end: Math.min(deep + 1, text.length) };
    report(diagnostic("yaml/too-deep", span, { limit: maxDepth }));
    return null;
  }
  if (!document) return null;
  const isBroken = problemsOf(document).length > 0;
  if (isBroken) reportBroken({ path, text }, report);
  if (second) {
    const span = { file: path, start: second.range[0], end: second.range[1] };
    report(diagnostic("yaml/syntax", span, { problem: "A file holds one document." }));
  }
  return isBroken || second ? null : document;
}

function readDocuments(text: string, refuse: (offset: number) => void): readonly Document.Parsed[] {
  // Keys are compared below, as they are written: the composer takes `1` and `1.0` for one, and `1` and `"1"` for two.
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, logLevel: "error" });
  return [...composer.compose(readTokens(text, refuse), true, text.length)];
}

const problemsOf = ({ errors, warnings }: Document) => [...errors, ...warnings];

/** Each mistake once: what the parser stumbles over because of another is none. */
function reportBroken({ path, text }: SourceFile, report: Report): void {
  const conflicts = [...text.matchAll(conflict)];
  for (const { index: start } of conflicts)
    report(diagnostic("yaml/syntax", { file: path, start, end: start + 7 }, { problem: merged }));
  if (conflicts.length > 0) return;
  const read = (tried: string) => {
    const [document] = readDocuments(tried, () => undefined);
    return document ? problemsOf(document) : [];
  };
  for (const mistake of findMistakes(text, read)) report(yamlProblem(mistake, path));
}

/** Tokens of a text, up to where it is nested too deep: the composer recurses, and exhausts the stack where that kills the process. */
function* readTokens(text: string, refuse: (offset: number) => void): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    // The document itself and a scalar on the way are no levels.
    if (parser.stack.length > maxDepth + 2) return refuse(parser.stack.at(-1)?.offset ?? 0);
  }
  yield* parser.end();
}

/** What a merge leaves where it could not decide; the two other marks follow from it. */
const conflict = /^<{7}(?= |\r?$)/gm;
const merged = "a merge has left both sides here, between its marks.";

/** In words of this language, where those of the parser do not tell what to do. */
const inOtherWords: { readonly [code: string]: string | undefined } = {
  BLOCK_AS_IMPLICIT_KEY:
    'a key begins within a value: quote a text that has ": " in it, and give the keys of one map the same indent.',
};

function yamlProblem({ code, message, pos }: Stumble, file: string) {
  const span: Span = { file, start: pos[0], end: Math.max(pos[1], pos[0] + 1) };
  const problem = inOtherWords[code] ?? message.split("\n")[0] ?? message;
  return diagnostic("yaml/syntax", span, { problem });
}

interface Locating {
  readonly file: string;
  readonly whole: Span;
  readonly report: Report;
}

function locate(document: Document, { file, whole, report }: Locating): Located | null {
  let failed = false;
  let aliased = 0;
  // Filled in document order, as an alias means the latest anchor before it; `alias.resolve` would walk the document anew each time.
  const anchors = new Map<string, Node>();
  const refuse = (...args: Parameters<typeof diagnostic>): Located => {
    if (!failed || args[0] !== "yaml/alias-bomb") report(diagnostic(...args));
    failed = true;
    return { kind: "scalar", value: null, span: args[1] ?? whole };
  };
  const spanOf = (node: Node | null | undefined): Span =>
    node?.range
      ? { file, start: node.range[0], end: Math.max(node.range[1], node.range[0]) }
      : whole;

  function visit(node: Node | null, depth: number, open: readonly Node[]): Located {
    const span = spanOf(node);
    if (depth > maxDepth) return refuse("yaml/too-deep", span, { limit: maxDepth });
    if (open.length > 0 && ++aliased > maxAliasedValues)
      return failed
        ? { kind: "scalar", value: null, span }
        : refuse("yaml/alias-bomb", span, { limit: maxAliasedValues });
    if (isAlias(node)) return visitAlias(node, depth, open);
    if (node && "anchor" in node && node.anchor) anchors.set(node.anchor, node);
    if (isMap(node)) return visitMap(node, depth, open);
    if (isSeq(node)) {
      return {
        kind: "list",
        span,
        items: node.items.map((item) => visit(item as Node, depth + 1, open)),
      };
    }
    const value: unknown = isScalar(node) ? node.value : null;
    if (isScalar(node) && isRounded(node.value, node.source))
      report(diagnostic("yaml/rounded-number", span, { read: String(node.value) }));
    if (isJsonScalar(value)) return { kind: "scalar", value, span };
    return refuse("yaml/not-json", span, { value: String(value) });
  }

  function visitAlias(alias: Alias, depth: number, open: readonly Node[]): Located {
    const target = anchors.get(alias.source);
    const span = spanOf(alias);
    if (!target) return refuse("yaml/unknown-alias", span, { name: alias.source });
    if (open.includes(target)) return refuse("yaml/circular-alias", span, { name: alias.source });
    return visit(target, depth + 1, [...open, target]);
  }

  function visitMap(map: YAMLMap, depth: number, open: readonly Node[]): LocatedMap {
    const keys = new Set<string>();
    const entries = map.items.map((pair: Pair): LocatedEntry => {
      const keyNode = pair.key as Node | null;
      const keySpan = spanOf(keyNode);
      const value = visit(pair.value as Node | null, depth + 1, open);
      const key = isScalar(keyNode) ? keyText(keyNode.value, keyNode.source) : "";
      if (!isScalar(keyNode)) refuse("yaml/key-not-text", keySpan, {});
      else if (keyNode.type === "PLAIN" && keyNode.source === "<<")
        refuse("yaml/merge-key", keySpan, {});
      // What an alias repeats was looked at where it stands.
      else if (keys.has(key) && open.length === 0) refuse("yaml/duplicate-key", keySpan, {});
      keys.add(key);
      return { key, keySpan, value };
    });
    return { kind: "map", entries, span: spanOf(map) };
  }

  const root = visit(document.contents as Node | null, 0, []);
  return failed ? null : root;
}

/** As written: the key `1.0` is not the key `1`. */
const keyText = (value: unknown, source: string | undefined) =>
  typeof value === "string" ? value : (source ?? String(value));

/** Whether a whole number is another one once it is read, as numbers have some 16 digits. */
const isRounded = (value: unknown, source = "") =>
  typeof value === "number" && /^-?[1-9]\d{15,20}$/.test(source) && String(value) !== source;

const isJsonScalar = (value: unknown): value is string | number | boolean | null =>
  value === null ||
  typeof value === "string" ||
  typeof value === "boolean" ||
  (typeof value === "number" && Number.isFinite(value));
