import type { Doubt, Evidence } from "../../ir/evidence.js";
import type { Property, Shape } from "../../ir/shape.js";
import { docTag, docText, type DocPart } from "../../text/doc-comment.js";

/** The doc comment of a property: what it is, how that is known, and where the source leaves it open. */
export function describeProperty({ shape }: Property, around: Evidence | null): readonly DocPart[] {
  const { doc, doubts = [], evidence = around, sources = [] } = shape;
  const what = doc?.description ?? doc?.title ?? "";
  const items = itemsDescription(shape);
  const format = formatOf(shape) ?? doc?.format;
  const cited = sources.length > 0 ? ` (${sources.join(", ")})` : "";
  const facts = [
    ...(what === "" ? [] : [endSentence(what)]),
    ...(items === "" ? [] : [`Items: ${endSentence(items)}`]),
    ...(format === undefined ? [] : [`Format: ${format}.`]),
    ...(evidence === null ? [] : [`Evidence: ${evidenceWords[evidence]}${cited}.`]),
  ];
  return [
    docText(facts.join(" ")),
    ...doubts.map(describeDoubt),
    ...(doc?.deprecated ? [docTag("deprecated", "")] : []),
    ...(doc?.default === undefined ? [] : [docTag("default", JSON.stringify(doc.default))]),
  ];
}

/** One paragraph about a place where the source is silent, broken or contradicts itself. */
export const describeDoubt = ({ kind, source, reading }: Doubt): DocPart =>
  docText(`Doubt (${doubtWords[kind]}): ${endSentence(source)} Read as: ${endSentence(reading)}`);

export const evidenceWords: { readonly [E in Evidence]: string } = {
  schema: "schema",
  code: "code",
  table: "table",
  "typed-sample": "typed sample",
  sample: "sample",
  prose: "prose",
  changelog: "changelog",
  inferred: "inferred",
};

const doubtWords: { readonly [K in Doubt["kind"]]: string } = {
  silent: "the source is silent",
  broken: "the source is broken",
  contradiction: "the source contradicts itself",
};

export const endSentence = (text: string): string => {
  const trimmed = text.trim();
  return /[.!?:;…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
};

/** Descriptions inside an array have no place of their own in TypeScript. */
function itemsDescription(shape: Shape): string {
  if (shape.kind !== "array") return "";
  return shape.items?.doc?.description ?? "";
}

/** The asserted format of a string, `null` beside it or not. */
function formatOf(shape: Shape): string | undefined {
  if (shape.kind === "string") return shape.format;
  if (shape.kind !== "union") return undefined;
  const [only, ...others] = shape.members.filter((member) => member.kind !== "null");
  return only && others.length === 0 ? formatOf(only) : undefined;
}
