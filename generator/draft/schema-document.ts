import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { Pointer } from "../ir/json.js";
import { below, pointerKeys } from "../ir/pointer.js";
import { treatmentOf } from "../parse/schema/keywords.js";
import {
  locatedAt,
  valueOf,
  type Located,
  type LocatedMap,
  type LocatedScalar,
} from "../source/located.js";
import { carryOf } from "./schema-keywords.js";

/** A JSON Schema document of another's, with what its references mean. */
export interface SchemaSource {
  readonly root: Located;
  readonly dialect: "draft-07" | "2020-12";
  /** What a `$ref` leads to; reports and returns `null` when it leads nowhere or out of the document. */
  readonly resolve: (reference: LocatedScalar) => SchemaPlace | null;
}

/** A schema and where in its document it stands. */
export interface SchemaPlace {
  readonly located: Located;
  readonly pointer: Pointer;
}

/** `null` when the document's dialect is none that is read. */
export function openSchema(root: Located, report: Report): SchemaSource | null {
  const dialect = dialectOf(root, report);
  if (!dialect) return null;
  const base = textAt(root, "$id") ?? "";
  const anchors = new Map<string, SchemaPlace>();
  noteAnchors({ located: root, pointer: "" }, anchors);
  return {
    root,
    dialect,
    resolve: ({ value, span }) => {
      const reference = String(value);
      const [address = "", fragment = ""] = reference.split("#");
      if (address !== "" && address !== base.split("#")[0]) {
        report(diagnostic("schema/remote-reference", span, { reference }));
        return null;
      }
      const pointer = decodeFragment(fragment);
      const located = pointerKeys(pointer) ? locatedAt(root, pointer) : undefined;
      if (located) return { located, pointer };
      const anchored = anchors.get(fragment);
      if (!anchored)
        report(diagnostic("schema/dangling-reference", span, { reference, suggestion: null }));
      return anchored ?? null;
    },
  };
}

const dialects: readonly (readonly [RegExp, SchemaSource["dialect"]])[] = [
  [/json-schema\.org\/draft-0[67]\/schema#?$/, "draft-07"],
  [/json-schema\.org\/draft\/(2019-09|2020-12)\/schema#?$/, "2020-12"],
];

/** A document that does not say what it is counts as draft-07 where it keeps its schemas as that draft did. */
function dialectOf(root: Located, report: Report): SchemaSource["dialect"] | null {
  const named = root.kind === "map" ? valueOf(root, "$schema") : undefined;
  if (!named) return root.kind === "map" && valueOf(root, "definitions") ? "draft-07" : "2020-12";
  const found = named.kind === "scalar" ? String(named.value) : "";
  const dialect = dialects.find(([form]) => form.test(found))?.[1] ?? null;
  if (!dialect) report(diagnostic("draft/dialect", named.span, { found }));
  return dialect;
}

/**
 * `$anchor`, and `$id: "#name"` as draft-07 has it; not where they are part of a value, as in `const`.
 * @param names whether the keys are names of schemas, no keywords
 */
function noteAnchors(
  { located, pointer }: SchemaPlace,
  anchors: Map<string, SchemaPlace>,
  names = false,
): void {
  if (located.kind === "list")
    located.items.forEach((item, index) =>
      noteAnchors({ located: item, pointer: below(pointer, index) }, anchors),
    );
  if (located.kind !== "map") return;
  const id = textAt(located, "$id");
  const name = textAt(located, "$anchor") ?? (id?.startsWith("#") ? id.slice(1) : null);
  if (name !== null) anchors.set(name, { located, pointer });
  for (const { key, value } of located.entries) {
    const carry = names ? null : carryOf(key);
    if (carry === "value" || carry === "values") continue;
    const inner = { located: value, pointer: below(pointer, key) };
    noteAnchors(inner, anchors, carry === "schema-map" || (!names && holders.includes(key)));
  }
}

const holders = ["$defs", "definitions", "dependencies"];

/** A text of a map; `null` where there is none. */
export function textAt(located: Located, key: string): string | null {
  const value = located.kind === "map" ? valueOf(located, key) : undefined;
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : null;
}

/** The `$ref` of a schema. */
export function referenceOf(schema: LocatedMap): LocatedScalar | null {
  const value = valueOf(schema, "$ref");
  return value?.kind === "scalar" && typeof value.value === "string" ? value : null;
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
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
export const saysNothingElse = ({ located }: SchemaPlace, keywords: readonly string[]): boolean =>
  located.kind === "map" &&
  located.entries.every(({ key }) => keywords.includes(key) || !restricts(key));

/** Annotations, and what holds or names schemas, restrict nothing. */
const restricts = (key: string) => {
  const kind = treatmentOf(key)?.kind;
  return kind === "modelled" || (kind === "refused" && key !== "definitions");
};
