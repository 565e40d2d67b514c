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
  type YAMLError,
  type YAMLMap,
} from "yaml";
import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { Span } from "../ir/span.js";
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
  let tooDeep = false;
  const tokens = readTokens(text, (offset) => {
    tooDeep = true;
    const span = { file: path, start: offset, end: Math.min(offset + 1, text.length) };
    report(diagnostic("yaml/too-deep", span, { limit: maxDepth }));
  });
  // Keys are compared below, as they are written: the composer takes `1` and `1.0` for one, and `1` and `"1"` for two.
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, logLevel: "error" });
  const [document, second] = [...composer.compose(tokens, true, text.length)];
  if (tooDeep || !document) return null;
  const problems = [...document.errors, ...document.warnings];
  const conflicts = problems.length > 0 ? [...text.matchAll(conflict)] : [];
  for (const { index: start } of conflicts)
    report(diagnostic("yaml/syntax", { file: path, start, end: start + 7 }, { problem: merged }));
  if (conflicts.length === 0)
    for (const problem of leaveOutFollowing(problems, text)) report(yamlProblem(problem, path));
  if (second) {
    const span = { file: path, start: second.range[0], end: second.range[1] };
    report(diagnostic("yaml/syntax", span, { problem: "A file holds one document." }));
  }
  return problems.length > 0 || second ? null : document;
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

/** One mistake makes the parser stumble several times: at the same line, and over every later key that is no neighbour any more. */
function leaveOutFollowing(problems: readonly YAMLError[], text: string): readonly YAMLError[] {
  const lines = new Set<number>();
  return problems.filter(({ code, pos }, index) => {
    const line = text.lastIndexOf("\n", pos[0] - 1);
    const isFirst = !lines.has(line);
    lines.add(line);
    return isFirst && (index === 0 || code !== "BAD_INDENT");
  });
}

/** In words of this language, where those of the parser do not tell what to do. */
const inOtherWords: { readonly [code: string]: string | undefined } = {
  BLOCK_AS_IMPLICIT_KEY:
    'a key begins within a value: quote a text that has ": " in it, and give the keys of one map the same indent.',
};

function yamlProblem({ code, message, pos }: YAMLError, file: string) {
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

const isJsonScalar = (value: unknown): value is string | number | boolean | null =>
  value === null ||
  typeof value === "string" ||
  typeof value === "boolean" ||
  (typeof value === "number" && Number.isFinite(value));
