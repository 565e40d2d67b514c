import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { Pointer } from "../ir/json.js";
import { below, pointerKeys } from "../ir/pointer.js";
import { decodeFragment, documentAddress } from "../parse/schema/document-address.js";
import { restricts } from "../parse/schema/keywords.js";
import {
  entryOf,
  locatedAt,
  textAt,
  valueOf,
  type Located,
  type LocatedMap,
  type LocatedScalar,
} from "../source/located.js";
import type { LocatedSchema } from "../parse/schema/inner-schemas.js";
import { heldSchemas } from "./held-schemas.js";
import type { Dialect } from "./schema-keywords.js";

/** A JSON Schema document of another's, with what its references mean. */
export interface SchemaSource {
  readonly root: Located;
  readonly dialect: Dialect;
  /** What a `$ref` leads to; reports and returns `null` when it leads nowhere or out of the document. */
  readonly resolve: (reference: LocatedScalar) => LocatedSchema | null;
}

/** `null` when the document's dialect is none that is read. */
export function openSchema(root: Located, report: Report): SchemaSource | null {
  const dialect = dialectOf(root, report);
  if (!dialect) return null;
  const address = addressOf(textAt(root, "$id") ?? "", documentAddress);
  const base = address ?? documentAddress;
  const anchors = new Map<string, LocatedSchema>();
  const addresses = new Map<string, Located>();
  noteNames({ located: root, pointer: "" }, { dialect, base, anchors, addresses });
  const found = new Map<string, LocatedSchema>();
  const find = (reference: LocatedScalar, text: string): LocatedSchema | null => {
    const [, fragment = ""] = text.split("#");
    if (text !== "" && !text.startsWith("#")) {
      const meant = addressOf(text, base);
      if (meant === null || meant !== address) {
        const within = addresses.get(meant ?? "");
        if (within) refuseAddress(within, report);
        else report(diagnostic("schema/remote-reference", reference.span, { reference: text }));
        return null;
      }
    }
    const pointer = decodeFragment(fragment);
    const path = pathTo(root, pointer);
    const located = path?.at(-1);
    if (path && located)
      return path.some((each) => each !== root && refuseAddress(each, report))
        ? null
        : { located, pointer };
    const params = { reference: text, suggestion: null };
    const anchored = anchors.get(fragment) ?? null;
    if (!anchored) report(diagnostic("schema/dangling-reference", reference.span, params));
    return anchored;
  };
  return {
    root,
    dialect,
    resolve: (reference) => {
      const text = String(reference.value);
      const place = found.get(text) ?? find(reference, text);
      if (place) found.set(text, place);
      return place;
    },
  };
}

/** What stands on the way to a place of a document, and there; `null` where nothing does. */
function pathTo(root: Located, pointer: Pointer): readonly Located[] | null {
  const keys = pointerKeys(pointer);
  if (!keys) return null;
  const path = [root];
  for (const key of keys) {
    const next = locatedAt(path.at(-1) ?? root, below("", key));
    if (!next) return null;
    path.push(next);
  }
  return path;
}

/** Where a document is, without what is in it; `null` for what is no address. */
const addressOf = (reference: string, base: string): string | null =>
  URL.canParse(reference, base) ? (new URL(reference, base).href.split("#")[0] ?? null) : null;

/** Reports and returns `true` when a schema within a document has an address of its own, which references in it are relative to. */
export function refuseAddress(schema: Located, report: Report): boolean {
  const entry = schema.kind === "map" ? entryOf(schema, "$id") : undefined;
  if (!entry || !hasAddress(schema)) return false;
  const reason =
    "a schema within the document has an address of its own; leave that out, and refer to the schema by its place, such as `#/$defs/Order`";
  report(diagnostic("schema/refused-keyword", entry.keySpan, { key: "$id", reason }));
  return true;
}

/** An address that is a mere fragment is an anchor, as draft-07 writes it. */
const hasAddress = (schema: Located) => textAt(schema, "$id")?.startsWith("#") === false;

const dialects: readonly (readonly [RegExp, Dialect])[] = [
  [/json-schema\.org\/draft-0[67]\/schema#?$/, "draft-07"],
  [/json-schema\.org\/draft\/(2019-09|2020-12)\/schema#?$/, "2020-12"],
];

/**
 * A document that does not say what it is counts as draft-07 where it keeps its schemas as that draft did, and where it is
 * of an OpenAPI that ignores what stands beside `$ref`, as that draft does.
 */
function dialectOf(root: Located, report: Report): Dialect | null {
  const named = root.kind === "map" ? valueOf(root, "$schema") : undefined;
  if (!named) {
    const isOld = textAt(root, "openapi")?.startsWith("3.0") || locatedAt(root, "/definitions");
    return isOld ? "draft-07" : "2020-12";
  }
  const found = named.kind === "scalar" ? String(named.value) : "";
  const dialect = dialects.find(([form]) => form.test(found))?.[1] ?? null;
  if (!dialect) report(diagnostic("draft/dialect", named.span, { found }));
  return dialect;
}

interface DocumentNames {
  readonly dialect: Dialect;
  readonly base: string;
  /** `$anchor`, and `$id: "#name"` as draft-07 has it, of the schemas that have no other address. */
  readonly anchors: Map<string, LocatedSchema>;
  /** Schemas within the document that have an address of their own. */
  readonly addresses: Map<string, Located>;
}

function noteNames({ located, pointer }: LocatedSchema, document: DocumentNames): void {
  if (located.kind !== "map") return;
  const { dialect, base, anchors, addresses } = document;
  const id = textAt(located, "$id");
  if (pointer !== "" && hasAddress(located)) {
    addresses.set(addressOf(id ?? "", base) ?? "", located);
    return;
  }
  const name = textAt(located, "$anchor") ?? (id?.startsWith("#") ? id.slice(1) : null);
  if (name !== null) anchors.set(name, { located, pointer });
  for (const entry of located.entries)
    for (const inner of heldSchemas(entry, { at: pointer, dialect })) noteNames(inner, document);
}

/** The `$ref` of a schema. */
export function referenceOf(schema: LocatedMap): LocatedScalar | null {
  const value = valueOf(schema, "$ref");
  return value?.kind === "scalar" && typeof value.value === "string" ? value : null;
}

const allTypes = ["string", "number", "array", "object"];

/** The words of a schema's `type`; all of them where it has none. */
export function statedTypes(schema: LocatedMap): readonly string[] {
  const type = valueOf(schema, "type");
  if (!type) return allTypes;
  const words = type.kind === "list" ? type.items : [type];
  return words.map((word) => (word.kind === "scalar" ? String(word.value) : ""));
}

/** Whether a schema restricts values by no other keywords than these. */
export const saysNothingElse = ({ located }: LocatedSchema, keywords: readonly string[]): boolean =>
  located.kind === "map" &&
  located.entries.every(({ key }) => keywords.includes(key) || !restricts(key));
