import { diagnostic, type Report } from "../../diagnostics/diagnostic.js";
import { nearest } from "../../diagnostics/nearest.js";
import { describeLocated, type LocatedEntry } from "../../source/located.js";
import { readForm } from "./forms.js";
import { keywordNames, ownKeywords, treatmentOf } from "./keywords.js";
import type { Lowering } from "./lower-schema.js";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** Reports keys that are no keyword, that are refused, or that say nothing where they stand. */
export function reportKeywords(lowering: Lowering): void {
  for (const entry of lowering.schema.entries) reportKeyword(entry, lowering);
}

function reportKeyword(entry: LocatedEntry, { context, types }: Lowering): void {
  const { key, keySpan, value } = entry;
  const { mode, report } = context;
  const treatment = treatmentOf(key);
  if (!treatment) {
    if (key === "x-extensible-enum") return reportKnownValues(value, report);
    if (key.startsWith("x-")) return;
    if (mode === "document") return reportMisspelling(entry, report);
    const suggestion = nearest(key, [...keywordNames, ...ownKeywords]);
    return report(diagnostic("schema/unknown-keyword", keySpan, { key, suggestion }));
  }
  if (treatment.kind === "refused") {
    if (mode === "document" && isHarmless(key)) return reportForeign(entry, report);
    return report(diagnostic("schema/refused-keyword", keySpan, { key, reason: treatment.reason }));
  }
  if (treatment.kind === "structure" && mode === "definition") {
    const reason = "definitions name their schemas under `models`";
    return report(diagnostic("schema/refused-keyword", keySpan, { key, reason }));
  }
  if (
    key === "$schema" &&
    !(value.kind === "scalar" && String(value.value).replace(/#$/, "") === dialect)
  ) {
    const found = value.kind === "scalar" ? String(value.value) : describeLocated(value);
    return report(diagnostic("schema/dialect", value.span, { found }));
  }
  if (treatment.kind !== "modelled" || treatment.type === "any" || types.includes(treatment.type))
    return;
  // Beside a type that it does not concern nobody reads it, and `required: true` beside a text, as earlier drafts and other
  // languages have it, would be passed over in silence.
  if (mode === "document") return void readForm(treatment.form, entry, report);
  // Where no type is left at all, that is what was told.
  if (types.length > 0)
    report(diagnostic("schema/ignored-keyword", keySpan, { key, type: article(treatment.type) }));
}

/** What another language asks by a key asks for nothing here. */
function reportForeign({ key, keySpan, value }: LocatedEntry, report: Report): void {
  if (key === "nullable" && value.kind === "scalar" && value.value === true)
    report(
      diagnostic("schema/misspelt-keyword", keySpan, { key, suggestion: "type: [..., null]" }),
    );
}

/** A foreign document may hold keys of its own, but one that is nearly a keyword was meant to be it. */
function reportMisspelling({ key, keySpan }: LocatedEntry, report: Report): void {
  const suggestion = nearest(key, keywordNames);
  if (suggestion !== null)
    report(diagnostic("schema/misspelt-keyword", keySpan, { key, suggestion }));
}

/** In a foreign document these are notes that restrict nothing, or hold schemas that a reference may point to. */
const isHarmless = (key: string) =>
  ["definitions", "nullable", "discriminator", "example", "id", "$dynamicAnchor"].includes(key);

function reportKnownValues(value: LocatedEntry["value"], report: Report): void {
  const scalars = value.kind === "list" && value.items.every((item) => item.kind === "scalar");
  if (scalars && value.items.length > 0) return;
  const expected = "a list of texts or numbers";
  report(
    diagnostic("schema/keyword-value", value.span, {
      key: "x-extensible-enum",
      expected,
      found: describeLocated(value),
    }),
  );
}

const article = (type: string) => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);
