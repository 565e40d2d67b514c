import { builders, type builders as Builders } from "prettier/doc";
import { printDocComment, type DocPart } from "./doc-comment.js";
import { hugs, type TypeMember, type TypeTree } from "./type-tree.js";

type Doc = Builders.Doc;
const { align, group, hardline, ifBreak, indent, join, line, softline } = builders;

const indentWidth = 2;

/** A declaration as prettier's own printer sees it: for what is too wide, or mixes unions and objects. */
export const typeDeclarationDoc = (name: string, tree: TypeTree): Doc =>
  tree.kind === "object"
    ? [`export interface ${name} `, layoutObject(tree.members, 1)]
    : [`export type ${name} =`, layoutAliased(tree), ";"];

const layoutAliased = (tree: TypeTree): Doc =>
  tree.kind === "union" && !hugs(tree.members)
    ? group(indent([line, layoutUnion(tree.members, 0)]))
    : [" ", layout(tree, 0)];

function layout(tree: TypeTree, depth: number): Doc {
  switch (tree.kind) {
    case "word":
      return tree.text;
    case "reference":
      return tree.name;
    case "object":
      return layoutObject(tree.members, depth + 1);
    case "array":
      return [layoutMember(tree.items, depth), "[]"];
    case "tuple":
      return layoutTuple(tree, depth);
    case "union":
      return hugs(tree.members)
        ? layoutUnion(tree.members, depth)
        : group(indent([softline, layoutUnion(tree.members, depth)]));
    case "intersection":
      return layoutIntersection(tree.members, depth);
  }
}

function layoutObject(members: readonly TypeMember[], depth: number): Doc {
  if (members.length === 0) return "{}";
  const lines = members.map((member) => [
    layoutComment(member.docs, depth),
    group([member.head, ": ", layout(member.type, depth)]),
    ";",
  ]);
  return ["{", indent([hardline, join(hardline, lines)]), hardline, "}"];
}

function layoutComment(docs: readonly DocPart[], depth: number): Doc {
  const margin = " ".repeat(depth * indentWidth);
  const comment = printDocComment(docs, margin);
  if (comment === "") return "";
  const [first = "", ...others] = comment.split("\n");
  return [join(hardline, [first, ...others.map((text) => text.slice(margin.length))]), hardline];
}

function layoutUnion(members: readonly TypeTree[], depth: number): Doc {
  if (hugs(members))
    return join(
      " | ",
      members.map((member) => layoutMember(member, depth)),
    );
  return group(
    members.map((member, index) => [
      index === 0 ? ifBreak("| ") : [line, "| "],
      align(indentWidth, layoutMember(member, depth + 1)),
    ]),
  );
}

/** Within an array, a union or an intersection, where unions and intersections need parentheses. */
const layoutMember = (tree: TypeTree, depth: number): Doc =>
  tree.kind === "union" || tree.kind === "intersection"
    ? ["(", layoutWithin(tree, depth), ")"]
    : layout(tree, depth);

/** Between parentheses. */
function layoutWithin(tree: TypeTree, depth: number): Doc {
  if (tree.kind !== "union") return layout(tree, depth);
  if (hugs(tree.members)) return layoutUnion(tree.members, depth);
  return group([indent([softline, layoutUnion(tree.members, depth)]), softline]);
}

function layoutTuple({ items, rest }: TypeTree & { kind: "tuple" }, depth: number): Doc {
  const count = items.length + (rest ? 1 : 0);
  if (count === 0) return "[]";
  const parts = [
    ...items.map((item) => layoutTupleItem(item, count, depth)),
    ...(rest ? [["...", layoutMember(rest, depth), "[]"]] : []),
  ];
  return group(["[", indent([softline, join([",", line], parts)]), ifBreak(","), softline, "]"]);
}

function layoutTupleItem(tree: TypeTree, count: number, depth: number): Doc {
  if (tree.kind !== "union") return layout(tree, depth);
  const union = layoutUnion(tree.members, depth);
  if (count === 1 || hugs(tree.members)) return union;
  return group([indent([ifBreak(["(", softline]), union]), softline, ifBreak(")")]);
}

function layoutIntersection(members: readonly TypeTree[], depth: number): Doc {
  const isObject = members.map((member) => member.kind === "object");
  // Objects stay where they are until one that comes third or later follows something else, or the other way round.
  const turn = isObject.findIndex((own, index) => index > 1 && own !== isObject[index - 1]);
  return group(
    members.map((member, index) => {
      const part = layoutMember(member, depth);
      if (index === 0) return part;
      if (!isObject[index] && !isObject[index - 1]) return indent([" &", line, part]);
      return [" & ", turn > 0 && index >= turn ? indent(part) : part];
    }),
  );
}
