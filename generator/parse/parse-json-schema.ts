import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import { below, pointerKeys } from "../ir/pointer.js";
import type { Pointer } from "../ir/json.js";
import type { ModelId, Shape } from "../ir/shape.js";
import type { Span } from "../ir/span.js";
import { locatedAt, textAt, valueOf, type Located, type LocatedMap } from "../source/located.js";
import type { SourceFile } from "../source/load.js";
import { parseDocument } from "../source/parse-document.js";
import { reportCircles } from "./link.js";
import { innerSchemas, type LocatedSchema } from "./schema/inner-schemas.js";
import { jsonTypes } from "../ir/json-type.js";
import { formOf, holders } from "./schema/keywords.js";
import { lowerSchema } from "./schema/lower-schema.js";
import type { SchemaContext } from "./schema/schema-context.js";
import { decodeFragment, documentAddress } from "./schema/document-address.js";
import { findStrange } from "./schema/find-strange.js";
import { rememberCosts } from "./schema/remember-costs.js";

/** Any JSON Schema 2020-12 document as shapes: its root, and each place that a reference leads to. */
export interface ParsedSchema {
  readonly root: ModelId;
  readonly models: readonly SchemaModel[];
}

export interface SchemaModel {
  readonly id: ModelId;
  /** Where in the document it stands. */
  readonly pointer: Pointer;
  readonly shape: Shape;
  readonly span: Span;
}

/** Reads a schema written as JSON or YAML; `null` when anything in it is refused. */
export function parseJsonSchema(file: SourceFile, report: Report): ParsedSchema | null {
  let refused = false;
  const watch: Report = (each) => {
    refused ||= each.severity === "error";
    report(each);
  };
  const root = parseDocument(file, watch);
  if (!root) return null;
  reportStrange(root, watch);
  const index = indexSchemas(root, watch);
  const pending = new Map<ModelId, LocatedSchema>();
  const take = (target: LocatedSchema): ModelId => {
    const id = `#${target.pointer}` as ModelId;
    pending.set(id, target);
    return id;
  };
  const context: SchemaContext = {
    mode: "document",
    report: watch,
    citable: null,
    costOf: rememberCosts(),
    doubtsAt: () => [],
    resolve: (reference, from) => {
      const target = index.find(reference, from);
      if (target && target !== "remote") return take(target);
      const span = valueOf(from, "$ref")?.span ?? from.span;
      if (target === "remote") watch(diagnostic("schema/remote-reference", span, { reference }));
      else {
        const suggestion = index.suggest(reference, from);
        watch(diagnostic("schema/dangling-reference", span, { reference, suggestion }));
      }
      return null;
    },
  };
  const rootId = take({ located: root, pointer: "" });
  const models = new Map<ModelId, SchemaModel>();
  // Lowering a model may add to `pending`; a Map's iteration takes in what is added on the way.
  for (const [id, { located, pointer }] of pending) {
    const shape = lowerSchema(located, { pointer, types: jsonTypes }, context);
    models.set(id, { id, pointer, shape, span: located.span });
  }
  reportCircles(new Map([...models].map(([id, model]) => [id, { ...model, name: id }])), watch);
  return refused ? null : { root: rootId, models: [...models.values()] };
}

/** A document of another kind, or one that only holds schemas, would give a validator that accepts everything. */
function reportStrange(root: Located, report: Report): void {
  const strange = findStrange(root);
  if (strange) report(diagnostic("schema/asks-nothing", strange.span, { keys: strange.keys }));
}

interface SchemaIndex {
  /** What a reference means where it stands; `remote` when it leaves the document. */
  readonly find: (reference: string, from: LocatedMap) => LocatedSchema | "remote" | null;
  /** What a reference that leads nowhere most likely means, by its last word. */
  readonly suggest: (reference: string, from: LocatedMap) => string | null;
}

/** Notes the base address of every schema, and every address (`$id`, `$anchor`) that one answers to. */
function indexSchemas(root: Located, report: Report): SchemaIndex {
  const bases = new Map<Located, string>();
  const resources = new Map<string, LocatedSchema>([
    [documentAddress, { located: root, pointer: "" }],
  ]);
  const anchors = new Map<string, LocatedSchema>();
  visit({ located: root, pointer: "" }, documentAddress);

  function visit(target: LocatedSchema, outer: string): void {
    const { located, pointer } = target;
    if (located.kind !== "map" || bases.has(located)) return;
    const address = addressOf(textAt(located, "$id"), outer) ?? outer;
    const [base = outer, fragment = null] = splitAddress(address);
    if (fragment !== null) reportFragment(located, report);
    bases.set(located, base);
    if (base !== outer) resources.set(base, target);
    const anchor = textAt(located, "$anchor") ?? textAt(located, "$dynamicAnchor") ?? fragment;
    if (anchor !== null) anchors.set(`${base}#${anchor}`, target);
    for (const entry of located.entries)
      for (const inner of innerSchemas(entry, { at: pointer, form: formOf(entry.key) }))
        visit(inner, base);
  }

  return {
    find: (reference, from) => {
      const address = addressOf(reference, bases.get(from) ?? documentAddress);
      if (address === null) return null;
      const [resource = "", fragment = ""] = splitAddress(address);
      const home = resources.get(resource);
      if (!home) return "remote";
      const anchored = anchors.get(`${resource}#${fragment}`);
      if (anchored) return anchored;
      const located = pointerKeys(fragment) ? locatedAt(home.located, fragment) : undefined;
      if (!located) return null;
      const target = { located, pointer: home.pointer + fragment };
      // A reference may lead into a place that no keyword makes a schema of; it becomes one here.
      visit(target, resource);
      return target;
    },
    suggest: (reference, from) => {
      const address = addressOf(reference, bases.get(from) ?? documentAddress) ?? "";
      const [resource = "", fragment = ""] = splitAddress(address);
      const named = new Map(definitionsOf(resources.get(resource)?.located));
      for (const key of anchors.keys()) {
        const [home, anchor = ""] = splitAddress(key);
        if (home === resource) named.set(anchor, `#${anchor}`);
      }
      const meant = nearest(fragment.slice(fragment.lastIndexOf("/") + 1), [...named.keys()]);
      return meant === null ? null : (named.get(meant) ?? null);
    },
  };
}

/** Names of definitions, as they stand in references, and these. */
const definitionsOf = (home: Located | undefined): readonly (readonly [string, string])[] =>
  holders.flatMap((key) => {
    const held = home?.kind === "map" ? valueOf(home, key) : undefined;
    const entries = held?.kind === "map" ? held.entries : [];
    return entries.map((entry) => {
      const name = below("", entry.key);
      return [name.slice(1), `#/${key}${name}`] as const;
    });
  });

/** Earlier drafts named places by it; what refers to such a schema is not told of besides. */
function reportFragment(located: LocatedMap, report: Report): void {
  const span = valueOf(located, "$id")?.span ?? located.span;
  const expected = "an address without a fragment (`$anchor` names a place)";
  const found = JSON.stringify(textAt(located, "$id"));
  report(diagnostic("schema/keyword-value", span, { key: "$id", expected, found }));
}

/** An absolute address, without an empty fragment. */
function addressOf(reference: string | null, base: string): string | null {
  if (reference === null) return null;
  if (reference.startsWith("#"))
    return (splitAddress(base)[0] ?? base) + (reference === "#" ? "" : reference);
  return URL.canParse(reference, base) ? new URL(reference, base).href.replace(/#$/, "") : null;
}

function splitAddress(address: string): readonly string[] {
  const at = address.indexOf("#");
  return at < 0 ? [address] : [address.slice(0, at), decodeFragment(address.slice(at + 1))];
}
