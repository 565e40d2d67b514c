import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Shape } from "../../ir/shape.js";
import type { LocatedEntry } from "../../source/located.js";
import type { Lowering } from "./lower-schema.js";

/**
 * Each part becomes a condition of one function and a line of one type. Compilers read long chains of conditions level by
 * level, and overflow at some hundred more.
 */
const limit = 500;

/** Reports a shape of more parts than compilers can read in one place; `true` when there are so many. */
export function reportSize(shape: Shape, { schema, context }: Lowering): boolean {
  const count = countParts(shape);
  if (count <= limit) return false;
  const [longest] = schema.entries.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const span = longest?.keySpan ?? schema.span;
  context.report(diagnostic("schema/too-many-parts", span, { count, limit }));
  return true;
}

/** Scalar values are not counted: they are looked up in a set. */
function countParts(shape: Shape): number {
  switch (shape.kind) {
    case "object":
      return (
        shape.properties.length +
        shape.patterns.length +
        shape.requires.length +
        shape.dependencies.flatMap(({ keys }) => keys).length
      );
    case "array":
      return shape.prefix.length;
    case "union":
      return shape.members.filter((member) => !isScalar(member)).length;
    case "exclusive":
    case "intersection":
      return shape.members.length;
    default:
      return 0;
  }
}

const isScalar = (shape: Shape): boolean =>
  shape.kind === "null" || (shape.kind === "literal" && typeof shape.value !== "object");

function sizeOf({ value }: LocatedEntry): number {
  if (value.kind === "scalar") return 0;
  return value.kind === "list" ? value.items.length : value.entries.length;
}
