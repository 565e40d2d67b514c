import fc, { type Arbitrary } from "fast-check";
import type { LinkedShape } from "../../generator/ir/accepts-value.js";
import type { Shape } from "../../generator/ir/shape.js";
import { arbitraryShape, type ShapeChoices } from "./arbitrary-shape.js";
import { object, property, ref } from "./shapes.js";

/** One state of a shape and a later one: another shape, or the same with an edit or two within. */
export interface Edited {
  readonly before: LinkedShape;
  readonly after: LinkedShape;
}

const isShape = (part: unknown): part is Shape =>
  typeof part === "object" && part !== null && "kind" in part && "span" in part;

/** The same shape with its nth part replaced, counted through all that it holds; literals are left whole. */
function withPart(root: Shape, index: number, edit: (part: Shape) => Shape): Shape {
  let left = index;
  const visit = (part: unknown): unknown => {
    if (typeof part !== "object" || part === null) return part;
    if (Array.isArray(part)) return part.map(visit);
    if (isShape(part) && left-- === 0) return edit(part);
    if (isShape(part) && part.kind === "literal") return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(root) as Shape;
}

/** Small things that people change, each where it applies. */
const edits: readonly ((part: Shape) => Shape)[] = [
  (part) =>
    part.kind === "object"
      ? { ...part, properties: part.properties.map((each) => ({ ...each, required: true })) }
      : part,
  (part) =>
    part.kind === "object"
      ? { ...part, properties: part.properties.map((each) => ({ ...each, required: false })) }
      : part,
  (part) => (part.kind === "object" ? { ...part, properties: part.properties.slice(1) } : part),
  (part) => (part.kind === "object" ? { ...part, rest: null, patterns: [] } : part),
  (part) => (part.kind === "object" ? { ...part, size: { max: 2 } } : part),
  (part) => (part.kind === "string" ? { kind: "string", span: part.span } : part),
  (part) => (part.kind === "string" ? { ...part, length: { min: 1 } } : part),
  (part) => (part.kind === "number" ? { ...part, integer: !part.integer } : part),
  (part) => (part.kind === "number" ? { ...part, range: { min: 0 } } : part),
  (part) => (part.kind === "array" ? { ...part, unique: !part.unique } : part),
  (part) => (part.kind === "array" ? { ...part, length: { max: 2 } } : part),
  (part) => ("members" in part ? { ...part, members: part.members.slice(1) } : part),
  (part) => ("members" in part ? { ...part, members: part.members.toReversed() } : part),
  (part) => (part.kind === "literal" ? { kind: "unknown", span: part.span } : part),
  (part) => ({
    kind: "union",
    members: [part, { kind: "null", span: part.span }],
    span: part.span,
  }),
  (part) => ({ kind: "intersection", members: [part], span: part.span }),
  (part) => part,
];

/** The change that comes most often. */
const additions: typeof edits = [
  (part) => withField(part, "a", { kind: "string", span: part.span }),
  (part) => withField(part, "x", { kind: "union", members: [part], span: part.span }),
];

function withField(part: Shape, key: string, shape: Shape): Shape {
  if (part.kind !== "object" || part.properties.some((each) => each.key === key)) return part;
  const field = { key, required: false, shape, span: part.span };
  return { ...part, properties: [...part.properties, field] };
}

export function arbitraryEdit(choices: ShapeChoices): Arbitrary<Edited> {
  const shapes = fc.tuple(arbitraryShape(choices), fc.boolean()).map(([linked, wrap]) => {
    const { shape, models } = linked;
    const payload = object({ properties: [property("b", shape), property("c", ref("One"))] });
    return wrap ? { shape: payload, models } : linked;
  });
  const edit = fc.oneof(
    fc.tuple(fc.nat(12), fc.constantFrom(...edits)),
    fc.tuple(fc.nat(3), fc.constantFrom(...additions)),
  );
  const edited = fc
    .tuple(shapes, shapes, fc.array(edit, { maxLength: 2 }), fc.option(fc.nat(8)), fc.boolean())
    .map(([before, other, all, graft, inModels]): Edited => {
      const change = (root: Shape) => {
        const small = all.reduce((shape, [index, each]) => withPart(shape, index, each), root);
        return graft === null ? small : withPart(small, graft, () => other.shape);
      };
      const models = inModels
        ? new Map([...before.models].map(([id, model]) => [id, { shape: change(model.shape) }]))
        : before.models;
      return { before, after: { shape: inModels ? before.shape : change(before.shape), models } };
    });
  return fc.oneof(
    { weight: 5, arbitrary: edited },
    {
      weight: 1,
      arbitrary: fc.tuple(shapes, shapes).map(([before, after]) => ({ before, after })),
    },
  );
}
