import type { Model } from "../../ir/catalog.js";
import { discriminatorOf, type Discriminator } from "../../ir/discriminator.js";
import type { Evidence } from "../../ir/evidence.js";
import type { ModelId, Shape, ShapeOf } from "../../ir/shape.js";
import { doubtsWithin } from "./doubts-within.js";
import type { Branch, Elsewhere, Field, ToldRow } from "./field.js";
import { belowPath, rootPath, type FieldPath, type PathStep } from "../../text/field-path.js";
import { gatherObject, type GatheredField } from "./gather-object.js";
import { withoutNull } from "./without-null.js";

export interface FieldSource {
  readonly shape: Shape;
  readonly evidence: Evidence;
  readonly models: ReadonlyMap<ModelId, Model>;
  /** The model whose page this is, so that it is not told again inside itself. */
  readonly self?: ModelId;
}

/** Where the walk is. */
interface Place {
  readonly path: FieldPath;
  readonly evidence: Evidence;
  readonly when: readonly Branch[];
  /** Anchor of the row that the walk is below; `null` at the root. */
  readonly row: string | null;
  /** Models that the walk is inside of. */
  readonly inside: ReadonlySet<ModelId>;
}

interface Walk {
  readonly models: ReadonlyMap<ModelId, Model>;
  readonly anchors: Set<string>;
  /** Where each model's fields were first told. */
  readonly told: Map<ModelId, ToldRow>;
  readonly fields: Field[];
}

/**
 * Every field of a payload, flat and in the order of the definition. References are followed, each model once: its second
 * place says where the first is, and a model within itself points to its own page.
 */
export function listFields({ shape, evidence, models, self }: FieldSource): readonly Field[] {
  const walk: Walk = { models, anchors: new Set(), told: new Map(), fields: [] };
  const inside = new Set(self === undefined ? [] : [self]);
  const root: Place = { path: rootPath, evidence, when: [], row: null, inside };
  walkInside(shape, root, walk);
  return walk.fields;
}

/** Adds the fields below a shape; says where those are that are told elsewhere. */
function walkInside(shape: Shape, place: Place, walk: Walk): readonly Elsewhere[] {
  // No table of functions here: this runs for every field of every page.
  switch (shape.kind) {
    case "unknown":
    case "never":
    case "null":
    case "boolean":
    case "string":
    case "number":
    case "literal":
    case "negation":
    case "condition":
      return nowhere;
    case "array":
      return walkList(shape, place, walk);
    case "object":
    case "intersection":
      return walkObject(shape, place, walk);
    case "union":
    case "exclusive":
      return walkUnion(shape.members, place, walk);
    case "unevaluated":
      return walkInside(shape.shape, place, walk);
    case "ref":
      return walkModel(shape.model, place, walk);
  }
}

const nowhere: readonly Elsewhere[] = [];

function walkModel(id: ModelId, place: Place, walk: Walk): readonly Elsewhere[] {
  const found = enterModel(id, place, { walk, as: null });
  if (found === null || found.elsewhere) return found?.elsewhere ?? [];
  return rememberFields(id, walk, () => walkInside(found.shape, found.place, walk));
}

/** Walks inside a model; one without fields was not told, for there is nothing that another place could point to. */
function rememberFields(
  id: ModelId,
  walk: Walk,
  inside: () => readonly Elsewhere[],
): readonly Elsewhere[] {
  const count = walk.fields.length;
  const elsewhere = inside();
  if (walk.fields.length === count && elsewhere.length === 0) walk.told.delete(id);
  return elsewhere;
}

type Entered =
  | { readonly elsewhere: readonly Elsewhere[] }
  | { readonly elsewhere: null; readonly shape: Shape; readonly place: Place };

/** A model that is told here for the first time, or where it is told. */
function enterModel(
  id: ModelId,
  place: Place,
  { walk, as }: { walk: Walk; as: Branch | null },
): Entered | null {
  const model = walk.models.get(id);
  if (!model) return null;
  if (place.inside.has(id)) return { elsewhere: [{ at: "model", model, as }] };
  const row = walk.told.get(id);
  if (row) return { elsewhere: [{ at: "row", row, as }] };
  if (place.row !== null) walk.told.set(id, { path: place.path, anchor: place.row, as });
  const inside = new Set(place.inside).add(id);
  return {
    elsewhere: null,
    shape: model.shape,
    place: { ...place, evidence: model.fieldEvidence, inside },
  };
}

function walkList(array: ShapeOf<"array">, place: Place, walk: Walk): readonly Elsewhere[] {
  for (const [index, shape] of array.prefix.entries())
    addField({ step: { in: "item", index }, shape, required: false }, place, walk);
  if (array.items === null) return nowhere;
  return walkInside(array.items, { ...place, path: belowPath(place.path, { in: "items" }) }, walk);
}

function walkObject(shape: Shape, place: Place, walk: Walk, except?: string): readonly Elsewhere[] {
  const { fields, others, values } = gatherObject(shape);
  for (const { key, required, shape: inner } of fields)
    if (key !== except) addField({ step: { in: "key", key }, shape: inner, required }, place, walk);
  if (values.length + others.length === 0) return nowhere;
  const below: Place = { ...place, path: belowPath(place.path, { in: "map" }) };
  return [
    ...values.flatMap((value) => walkInside(value, below, walk)),
    ...others.flatMap((other) => walkInside(other, place, walk)),
  ];
}

function walkUnion(members: readonly Shape[], place: Place, walk: Walk): readonly Elsewhere[] {
  const branches = members.filter(({ kind }) => kind !== "null");
  const [only] = branches;
  if (only !== undefined && branches.length === 1) return walkInside(only, place, walk);
  const told = discriminatorOf(branches, walk.models);
  if (told) addDiscriminator(branches, told, { place, walk });
  return branches.flatMap((shape, index) => {
    const values = told?.values[index];
    const as: Branch =
      told && values
        ? { by: "key", path: belowPath(place.path, { in: "key", key: told.key }), values }
        : { by: "number", path: place.path, number: index + 1, of: branches.length };
    const within: Place = { ...place, when: [...place.when, as] };
    return walkMember({ shape, as, shared: told?.key }, within, walk);
  });
}

interface Member {
  readonly shape: Shape;
  readonly as: Branch;
  /** The key that all members share, which has a row already. */
  readonly shared: string | undefined;
}

function walkMember(member: Member, place: Place, walk: Walk): readonly Elsewhere[] {
  const { shape, as, shared } = member;
  if (shape.kind === "ref") {
    const found = enterModel(shape.model, place, { walk, as });
    if (found === null || found.elsewhere) return found?.elsewhere ?? [];
    return rememberFields(shape.model, walk, () =>
      walkMember({ ...member, shape: found.shape }, found.place, walk),
    );
  }
  if (shape.kind === "object" || shape.kind === "intersection")
    return walkObject(shape, place, walk, shared);
  return walkInside(shape, place, walk);
}

/** One row for the key that tells the members apart, with the values of all of them. */
function addDiscriminator(
  branches: readonly Shape[],
  { key, values }: Discriminator,
  { place, walk }: { place: Place; walk: Walk },
): void {
  const own = branches.map((branch) => fieldOf(branch, key, walk.models));
  const first = own.find((field) => field !== null);
  if (!first) return;
  const span = first.shape.span;
  const members = values.flat().map((value): Shape => ({ kind: "literal", value, span }));
  const shape: Shape = {
    kind: "union",
    members,
    span,
    ...(first.shape.doc ? { doc: first.shape.doc } : {}),
  };
  const doubts = own.flatMap((field) => field?.shape.doubts ?? []);
  const evidence = first.shape.evidence ?? first.evidence ?? place.evidence;
  addField(
    { step: { in: "key", key }, shape: { ...shape, doubts }, required: true },
    { ...place, evidence },
    walk,
  );
}

type FoundField = GatheredField & { readonly evidence?: Evidence };

function fieldOf(
  shape: Shape,
  key: string,
  models: ReadonlyMap<ModelId, Model>,
): FoundField | null {
  const model = shape.kind === "ref" ? models.get(shape.model) : undefined;
  if (model) {
    const found = fieldOf(model.shape, key, models);
    return found && { evidence: model.fieldEvidence, ...found };
  }
  return gatherObject(shape).fields.find((field) => field.key === key) ?? null;
}

interface NewField {
  readonly step: PathStep;
  readonly shape: Shape;
  readonly required: boolean;
}

function addField({ step, shape, required }: NewField, place: Place, walk: Walk): void {
  const path = belowPath(place.path, step);
  const inner = withoutNull(shape);
  const field: Field = {
    path,
    anchor: uniqueAnchor(path.anchor, walk.anchors),
    shape: inner,
    nullable: inner !== shape || shape.kind === "null",
    required,
    when: place.when,
    evidence: shape.evidence ?? place.evidence,
    sources: shape.sources ?? null,
    doubts: doubtsWithin(shape, walk.models),
    elsewhere: nowhere,
  };
  const index = walk.fields.push(field) - 1;
  if (inner.kind === "string" || inner.kind === "number" || inner.kind === "boolean") return;
  const { evidence, anchor: row } = field;
  const { when, inside } = place;
  const elsewhere = walkInside(inner, { path, evidence, when, row, inside }, walk);
  if (elsewhere.length > 0) walk.fields[index] = { ...field, elsewhere };
}

function uniqueAnchor(wanted: string, taken: Set<string>): string {
  let anchor = wanted;
  for (let number = 2; taken.has(anchor); number++) anchor = `${wanted}~${number}`;
  taken.add(anchor);
  return anchor;
}
