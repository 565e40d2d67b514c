import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Alias,
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
  try {
    const document = parseDocument(file.text, {
      prettyErrors: false,
      lineCounter: new LineCounter(),
      keepSourceTokens: false,
      stringKeys: false,
      logLevel: "silent",
    });
    const problems = [...document.errors, ...document.warnings];
    for (const problem of problems) report(yamlProblem(problem, file.path));
    if (problems.length > 0) return null;
    return locate(document, { file: file.path, whole, report });
  } catch (error) {
    // The composer recurses: a document nested some thousand levels deep exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    report(diagnostic("yaml/too-deep", whole, { limit: maxDepth }));
    return null;
  }
}

function yamlProblem({ code, message, pos }: YAMLError, file: string) {
  const span: Span = { file, start: pos[0], end: Math.max(pos[1], pos[0] + 1) };
  if (code === "DUPLICATE_KEY") return diagnostic("yaml/duplicate-key", span, {});
  return diagnostic("yaml/syntax", span, { problem: message.split("\n")[0] ?? message });
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
    const entries = map.items.map((pair: Pair): LocatedEntry => {
      const keyNode = pair.key as Node | null;
      const keySpan = spanOf(keyNode);
      const value = visit(pair.value as Node | null, depth + 1, open);
      if (!isScalar(keyNode)) refuse("yaml/key-not-text", keySpan, {});
      return {
        key: isScalar(keyNode) ? keyText(keyNode.value, keyNode.source) : "",
        keySpan,
        value,
      };
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
