import { printDocComment } from "./doc-comment.js";
import { hugs, type TypeMember, type TypeTree } from "./type-tree.js";

/** Where a type begins. */
interface Spot {
  readonly indent: number;
  /** Columns taken before it on its line. */
  readonly used: number;
  /** Columns needed after it. */
  readonly after: number;
}

const lineWidth = 100;
const indentWidth = 2;

/**
 * A type of which every part fits its line, which is nearly every type there is; `null` where it takes prettier's printer
 * to tell where lines break.
 */
export function layoutPlainType(tree: TypeTree, spot: Spot): string | null {
  if (tree.kind === "object" && tree.members.length > 0) return layoutMembers(tree.members, spot);
  if (tree.kind === "array" && tree.items.kind === "object") {
    const items = layoutPlainType(tree.items, { ...spot, after: spot.after + 2 });
    return items === null ? null : `${items}[]`;
  }
  if (tree.kind === "union" && hugs(tree.members)) return layoutHugged(tree.members, spot);
  const flat = flatType(tree);
  // The width of other characters is prettier's to measure.
  if (flat === null || !/^[ -~]*$/.test(flat)) return null;
  return spot.used + flat.length + spot.after <= lineWidth ? flat : null;
}

function layoutMembers(members: readonly TypeMember[], { indent }: Spot): string | null {
  const inner = " ".repeat(indent + indentWidth);
  let text = "{\n";
  for (const { head, docs, type } of members) {
    const used = inner.length + head.length + ": ".length;
    const printed = layoutPlainType(type, { indent: inner.length, used, after: 1 });
    if (printed === null) return null;
    const comment = printDocComment(docs, inner);
    text += `${comment === "" ? "" : `${inner}${comment}\n`}${inner}${head}: ${printed};\n`;
  }
  return `${text}${" ".repeat(indent)}}`;
}

/** `{ … } | null`: of the members, one at most is an object. */
function layoutHugged(members: readonly TypeTree[], spot: Spot): string | null {
  const nulls = " | null".length * (members.length - 1);
  const parts = members.map((member) =>
    layoutPlainType(member, { ...spot, used: spot.used + nulls, after: spot.after + nulls }),
  );
  return parts.includes(null) ? null : parts.join(" | ");
}

/** The type on one line; `null` when an object is within it, which always takes several. */
function flatType(tree: TypeTree): string | null {
  switch (tree.kind) {
    case "word":
      return tree.text;
    case "reference":
      return tree.name;
    case "object":
      return tree.members.length === 0 ? "{}" : null;
    case "array":
      return (
        flatAll([tree.items], flatMember)
          ?.map((items) => `${items}[]`)
          .join("") ?? null
      );
    case "tuple": {
      const items = flatAll(tree.items, flatType);
      const rest = flatAll(tree.rest ? [tree.rest] : [], flatMember);
      if (!items || !rest) return null;
      return `[${[...items, ...rest.map((flat) => `...${flat}[]`)].join(", ")}]`;
    }
    case "union":
      return flatAll(tree.members, flatMember)?.join(" | ") ?? null;
    case "intersection":
      return flatAll(tree.members, flatMember)?.join(" & ") ?? null;
  }
}

/** Within an array, a union or an intersection, where unions and intersections need parentheses. */
function flatMember(tree: TypeTree): string | null {
  const flat = flatType(tree);
  const isCombined = tree.kind === "union" || tree.kind === "intersection";
  return flat !== null && isCombined ? `(${flat})` : flat;
}

function flatAll(
  trees: readonly TypeTree[],
  print: (tree: TypeTree) => string | null,
): readonly string[] | null {
  const parts: string[] = [];
  for (const tree of trees) {
    const flat = print(tree);
    if (flat === null) return null;
    parts.push(flat);
  }
  return parts;
}
