import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { JsonObject, JsonValue, Pointer } from "../ir/json.js";
import { isJsonObject } from "../ir/json.js";
import { below } from "../ir/pointer.js";
import { formats } from "../ir/shape.js";
import { checkPattern } from "../parse/schema/check-pattern.js";
import { holders, keywordNames, treatmentOf } from "../parse/schema/keywords.js";
import type { CostOf } from "../parse/schema/remember-costs.js";
import {
  describeLocated,
  plainValue,
  valueOf,
  type Located,
  type LocatedEntry,
  type LocatedMap,
} from "../source/located.js";
import { carryItems, type ConvertBelow } from "./carry-items.js";
import { carryValue } from "./carry-value.js";
import { decide } from "./draft-page.js";
import type { LocatedSchema } from "../parse/schema/inner-schemas.js";
import { refuseAddress, referenceOf, statedTypes, type SchemaSource } from "./schema-document.js";
import { carryOf, saysSomething } from "./schema-keywords.js";

/** What the conversion of one document shares. */
export interface Conversion {
  readonly source: SchemaSource;
  readonly costOf: CostOf;
  readonly report: Report;
  /** Names of the models, by where in the document their schemas stand. */
  readonly models: ReadonlyMap<Pointer, string>;
  /** Schemas that say so little that they are written where they are used. */
  readonly inlined: ReadonlySet<Pointer>;
  /** Notes a key that means nothing to JSON Schema and was left out. */
  readonly drop: (key: string) => void;
}

/** A schema of draft-07 or 2020-12 in the definition language; one that is a model elsewhere as a reference to it. */
export function convertSchema(place: LocatedSchema, conversion: Conversion): JsonValue {
  const name = conversion.models.get(place.pointer);
  return name === undefined ? convertHere(place, conversion) : { $ref: `#/models/${name}` };
}

/** The schema itself, even where it is a model. */
export function convertHere(
  { located, pointer }: LocatedSchema,
  conversion: Conversion,
): JsonValue {
  const { source, report } = conversion;
  if (located.kind === "scalar" && typeof located.value === "boolean") return located.value;
  if (located.kind !== "map") {
    report(diagnostic("schema/not-a-schema", located.span, { found: describeLocated(located) }));
    return {};
  }
  const convert: ConvertBelow = (inner, ...keys) =>
    convertSchema({ located: inner, pointer: below(pointer, ...keys) }, conversion);
  const schema: Converting = { schema: located, convert, conversion };
  const ignores = referenceOf(located) !== null && source.dialect === "draft-07";
  if (pointer !== "" && !ignores) refuseAddress(located, report);
  const entries = located.entries.filter(({ key }) => !ignores || isAnnotation(key));
  const carried = Object.fromEntries(entries.flatMap((entry) => convertKeyword(entry, schema)));
  const own: JsonObject = { ...carried, ...(ignores ? {} : carryItems(located, convert)) };
  const whole = inOrder(joinReference(own, schema));
  const silenced = located.entries.filter(
    ({ key }) => ignores && key !== "$ref" && !isAnnotation(key) && !isStructure(key),
  );
  return silenced.reduce(
    (value, { key }) =>
      decide(value, `the source has "${key}" beside $ref, where its draft ignores it.`),
    declareRequired(whole),
  );
}

/** A schema under conversion. */
interface Converting {
  readonly schema: LocatedMap;
  readonly convert: ConvertBelow;
  readonly conversion: Conversion;
}

const isAnnotation = (key: string) => treatmentOf(key)?.kind === "annotation";
const isStructure = (key: string) =>
  holders.includes(key) || treatmentOf(key)?.kind === "structure";

type Entry = readonly [string, JsonValue];

function convertKeyword(entry: LocatedEntry, converting: Converting): readonly Entry[] {
  const { key, keySpan, value } = entry;
  const { schema, convert } = converting;
  const { source, report, drop } = converting.conversion;
  const carry = carryOf(key, source.dialect);
  if (carry === null) {
    const treatment = treatmentOf(key);
    if (treatment?.kind === "refused" && !isNote(entry))
      report(diagnostic("schema/refused-keyword", keySpan, { key, reason: treatment.reason }));
    else drop(key);
    return [];
  }
  if (!saysSomething(key, statedTypes(schema))) return [];
  if (key === "format") return [[formatKey(value), plainValue(value)]];
  if (carry === "apart" || carry === "held") return [];
  const inner: ConvertBelow = (located, ...keys) => convert(located, key, ...keys);
  const carried = carryValue(entry, { carry, inner, report });
  if (key === "pattern") checkText({ schema, value }, converting.conversion);
  if (key === "patternProperties") checkKeyPatterns(value, converting.conversion);
  return key === "$ref" || key === "dependencies" ? [] : [[key, carried]];
}

/** What OpenAPI has beside JSON Schema that restricts nothing. */
const isNote = ({ key, value }: LocatedEntry) =>
  key === "discriminator" ||
  key === "example" ||
  (key === "nullable" && value.kind === "scalar" && value.value === false);

/** A format that would not be asserted is a note. */
const formatKey = (value: Located) =>
  value.kind === "scalar" && formats.some((each) => each === value.value) ? "format" : "x-format";

/** Reports what the definition would be refused for, where the person who imports can still see it. */
function checkText({ schema, value }: Patterned, { costOf, report }: Conversion): void {
  const limit = valueOf(schema, "maxLength");
  const maxLength =
    limit?.kind === "scalar" && typeof limit.value === "number" ? limit.value : undefined;
  if (value.kind === "scalar" && typeof value.value === "string")
    checkPattern({ pattern: value.value, span: value.span, maxLength, costOf, report });
}

function checkKeyPatterns(value: Located, { costOf, report }: Conversion): void {
  for (const { key, keySpan } of value.kind === "map" ? value.entries : [])
    checkPattern({ pattern: key, span: keySpan, maxLength: undefined, costOf, report });
}

interface Patterned {
  readonly schema: LocatedMap;
  readonly value: Located;
}

/** The schema with what it refers to: a reference, or, of a schema that says little, what that says. */
function joinReference(own: JsonObject, { schema, conversion }: Converting): JsonObject {
  const reference = referenceOf(schema);
  const target = reference && conversion.source.resolve(reference);
  if (!target) return own;
  if (!conversion.inlined.has(target.pointer)) {
    const name = conversion.models.get(target.pointer) ?? "";
    return { $ref: `#/models/${name}`, ...own };
  }
  const { located } = target;
  const inlined = convertHere(target, conversion);
  if (!isJsonObject(inlined) || located.kind !== "map") return own;
  const types = statedTypes(located);
  const fits = (key: string) => !["type", "format"].includes(key) && saysSomething(key, types);
  if (Object.keys(own).every((key) => isAnnotation(key) || fits(key)))
    return { ...inlined, ...own };
  // Both hold: neither may take the other's place.
  const { allOf } = own;
  return { ...own, allOf: [inlined, ...(Array.isArray(allOf) ? allOf : [])] };
}

/** Keys as definitions have them: keywords in their order, and then our own. */
function inOrder(schema: JsonObject): JsonObject {
  const rank = (key: string) => keywordNames.indexOf(key) + 1 || keywordNames.length + 1;
  return Object.fromEntries(Object.entries(schema).sort(([a], [b]) => rank(a) - rank(b)));
}

/** A definition declares what it requires; where a source does not, the demand stands beside and changes nothing else. */
function declareRequired(schema: JsonObject): JsonObject {
  const { required, properties, allOf } = schema;
  if (!Array.isArray(required) || properties === undefined || !isJsonObject(properties))
    return schema;
  const undeclared = required.filter((key: JsonValue) => !Object.hasOwn(properties, String(key)));
  if (undeclared.length === 0) return schema;
  const { required: _, ...others } = schema;
  const declared = required.filter((key: JsonValue) => !undeclared.includes(key));
  const beside = { allOf: [...(Array.isArray(allOf) ? allOf : []), { required: undeclared }] };
  const note = `whether ${undeclared.join(", ")} should be among the properties; the source only requires it.`;
  return decide(
    inOrder({ ...others, ...(declared.length > 0 ? { required: declared } : {}), ...beside }),
    note,
  );
}
