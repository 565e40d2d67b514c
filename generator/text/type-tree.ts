import type { DocPart } from "./doc-comment.js";

/** A TypeScript type, as far as we write any. */
export type TypeTree =
  /** A keyword or a literal. */
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "reference"; readonly name: string }
  | { readonly kind: "object"; readonly members: readonly TypeMember[] }
  | { readonly kind: "array"; readonly items: TypeTree }
  | { readonly kind: "tuple"; readonly items: readonly TypeTree[]; readonly rest: TypeTree | null }
  | { readonly kind: "union"; readonly members: readonly TypeTree[] }
  | { readonly kind: "intersection"; readonly members: readonly TypeTree[] };

export interface TypeMember {
  /** Key as it stands in code, with its `?`. */
  readonly head: string;
  readonly docs: readonly DocPart[];
  readonly type: TypeTree;
}

/** `{ … } | null` and `Name | null` stay on one line with their surroundings, as prettier has it. */
export function hugs(members: readonly TypeTree[]): boolean {
  const object = members.find((member) => member.kind === "object" || member.kind === "reference");
  return object !== undefined && members.every((member) => member === object || isNull(member));
}

const isNull = (tree: TypeTree) => tree.kind === "word" && tree.text === "null";
