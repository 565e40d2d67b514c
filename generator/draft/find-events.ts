import type { Pointer } from "../ir/json.js";
import { below, pointerKeys } from "../ir/pointer.js";
import { locatedAt, plainValue, textAt, valueOf, type LocatedMap } from "../source/located.js";
import type { LocatedSchema } from "../parse/schema/inner-schemas.js";
import { referenceOf, saysNothingElse, type SchemaSource } from "./schema-document.js";

/** An event that a schema describes, with the schemas that its payload may have. */
export interface FoundEvent {
  readonly type: string;
  readonly payloads: readonly LocatedSchema[];
}

type Union = "oneOf" | "anyOf";

export interface FoundEvents {
  readonly events: readonly FoundEvent[];
  /** Where the union of payloads stands. */
  readonly at: Pointer;
  /** How several payloads of one event are told together, as the union tells its members. */
  readonly keyword: Union;
  /** The property whose value tells events apart; `null` when they are called after their definitions. */
  readonly tag: string | null;
}

/** The events of a union of payloads: at a place, or else at the root or one of its properties. `null`: there is none. */
export function findEvents(source: SchemaSource, at: Pointer | null): FoundEvents | null {
  const unions = (at === null ? likelyPlaces(source) : placesAt(source, at))
    .map((from) => ({ at: from.pointer, place: follow(from, source, standsAlone) }))
    .filter(({ place }) => isBare(place, source))
    .map(({ place, ...from }) => ({
      ...from,
      keyword: unionOf(place),
      members: membersOf(place),
    }))
    .filter(({ members }) => members.length > 1);
  for (const union of unions) {
    const tagged = readTags(union.members, source);
    if (tagged) return { ...tagged, at: union.at, keyword: union.keyword };
  }
  const [named] = unions.filter(
    (union) => (at !== null || union.at === "") && union.members.every(isReference),
  );
  const events = (named?.members ?? []).map((member) => ({
    type: lastKey(follow(member, source).pointer),
    payloads: [member],
  }));
  const types = new Set(events.map(({ type }) => type));
  // Definitions of one name in different places would be one event, of which the last says what it holds.
  if (!named || types.size < events.length) return null;
  return { events, at: named.at, keyword: named.keyword, tag: null };
}

/** What a union says beside its members must hold for each event: at most a type, which each member states as well. */
function isBare(place: LocatedSchema, source: SchemaSource): boolean {
  if (!saysNothingElse(place, [unionOf(place), "type"])) return false;
  const type = textAt(place.located, "type");
  const alike = membersOf(place).every((member) =>
    schemasOf(member, source).some((each) => textAt(each, "type") === type),
  );
  return locatedAt(place.located, "/type") === undefined || (type !== null && alike);
}

function likelyPlaces({ root }: SchemaSource): readonly LocatedSchema[] {
  const properties = locatedAt(root, "/properties");
  const entries = properties?.kind === "map" ? properties.entries : [];
  const places = entries.map(({ key, value }) => ({
    located: value,
    pointer: below("/properties", key),
  }));
  return [{ located: root, pointer: "" }, ...places];
}

function placesAt({ root }: SchemaSource, pointer: Pointer): readonly LocatedSchema[] {
  const located = locatedAt(root, pointer);
  return located ? [{ located, pointer }] : [];
}

/** Whether a reference is all that a schema says: what stands beside it holds as well, but in draft-07. */
export const standsAlone = (place: LocatedSchema, { dialect }: SchemaSource): boolean =>
  dialect === "draft-07" || saysNothingElse(place, ["$ref"]);

/** The schema that a reference leads to, and on; of those only that may be followed. */
function follow(
  place: LocatedSchema,
  source: SchemaSource,
  mayFollow: (place: LocatedSchema, source: SchemaSource) => boolean = () => true,
): LocatedSchema {
  const seen = new Set<Pointer>();
  let current = place;
  while (current.located.kind === "map" && !seen.has(current.pointer)) {
    seen.add(current.pointer);
    const reference = mayFollow(current, source) ? referenceOf(current.located) : null;
    const target = reference && source.resolve(reference);
    if (!target) break;
    current = target;
  }
  return current;
}

const unionOf = ({ located }: LocatedSchema): Union =>
  located.kind === "map" && valueOf(located, "oneOf") ? "oneOf" : "anyOf";

const membersOf = (place: LocatedSchema) => partsOf(place, unionOf(place));

function partsOf(place: LocatedSchema, keyword: Union | "allOf"): readonly LocatedSchema[] {
  const list = locatedAt(place.located, `/${keyword}`);
  if (list?.kind !== "list") return [];
  return list.items.map((item, index) => ({
    located: item,
    pointer: below(place.pointer, keyword, index),
  }));
}

/** The schemas that all hold where one does: itself, what it refers to, and the parts of its `allOf`. */
function schemasOf(
  { located, pointer }: LocatedSchema,
  source: SchemaSource,
  within: readonly Pointer[] = [],
): readonly LocatedMap[] {
  if (located.kind !== "map" || within.includes(pointer)) return [];
  const reference = referenceOf(located);
  const target = reference && source.resolve(reference);
  const places = [
    ...(target ? [target] : []),
    ...(reference && source.dialect === "draft-07" ? [] : partsOf({ located, pointer }, "allOf")),
  ];
  const further = places.flatMap((each) => schemasOf(each, source, [...within, pointer]));
  return reference && source.dialect === "draft-07" ? further : [located, ...further];
}

const isReference = ({ located }: LocatedSchema) =>
  located.kind === "map" && referenceOf(located) !== null;

const lastKey = (pointer: Pointer) => pointerKeys(pointer)?.at(-1) ?? "";

const usualTags = ["eventType", "event_type", "event", "type", "topic", "name", "kind", "action"];

/** Events by the one text that each member's property admits; `null` when no property tells all members apart. */
function readTags(
  members: readonly LocatedSchema[],
  source: SchemaSource,
): Pick<FoundEvents, "events" | "tag"> | null {
  const tags = members.map((member) => tagsOf(member, source));
  const [first] = tags;
  const keys = [...usualTags, ...(first?.keys() ?? [])].filter((key) => first?.has(key));
  for (const tag of keys) {
    const types = tags.map((each) => each.get(tag));
    const known = types.filter((type) => type !== undefined);
    if (known.length < members.length || new Set(known).size < 2) continue;
    const events = [...new Set(known)].map((type) => ({
      type,
      payloads: members.filter((_, index) => types[index] === type),
    }));
    return { events, tag };
  }
  return null;
}

/** Properties that a payload must have and that admit one text only, the same in each part of a union. */
function tagsOf(
  member: LocatedSchema,
  source: SchemaSource,
  within: readonly Pointer[] = [],
): ReadonlyMap<string, string> {
  const place = follow(member, source);
  // A union that is a part of itself is refused when the draft is read.
  if (within.includes(place.pointer)) return new Map();
  const parts = membersOf(place).map((part) => tagsOf(part, source, [...within, place.pointer]));
  const [first, ...others] = parts;
  if (first)
    return new Map(
      [...first].filter(([key, text]) => others.every((part) => part.get(key) === text)),
    );
  return constantsOf(schemasOf(member, source));
}

function constantsOf(schemas: readonly LocatedMap[]): ReadonlyMap<string, string> {
  const keys = schemas.flatMap((schema) => {
    const required = valueOf(schema, "required");
    return required ? [plainValue(required)].flat() : [];
  });
  const entries = schemas.flatMap((schema) => {
    const properties = valueOf(schema, "properties");
    return properties?.kind === "map" ? properties.entries : [];
  });
  return new Map(
    entries.flatMap(({ key, value }): [string, string][] => {
      const single = locatedAt(value, "/const") ?? singleOf(locatedAt(value, "/enum"));
      const text = single?.kind === "scalar" ? single.value : null;
      return typeof text === "string" && keys.includes(key) ? [[key, text]] : [];
    }),
  );
}

const singleOf = (list: ReturnType<typeof locatedAt>) =>
  list?.kind === "list" && list.items.length === 1 ? list.items[0] : undefined;
