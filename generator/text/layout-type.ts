import { printer } from "prettier/doc";
import { layoutPlainType } from "./plain-type.js";
import { typeDeclarationDoc } from "./type-doc.js";
import type { TypeTree } from "./type-tree.js";

export interface Layout {
  readonly text: string;
  /** As prettier would leave it. */
  readonly settled: boolean;
}

const lineWidth = 100;

/** Lays out an `interface`, or a `type` where the tree is no object, the way prettier does. */
export function layoutTypeDeclaration(name: string, tree: TypeTree): Layout {
  const start = tree.kind === "object" ? `export interface ${name} ` : `export type ${name} = `;
  const end = tree.kind === "object" ? "" : ";";
  const plain = layoutPlainType(tree, { indent: 0, used: start.length, after: end.length });
  if (plain !== null) return { text: start + plain + end, settled: true };
  const { formatted } = printer.printDocToString(typeDeclarationDoc(name, tree), {
    printWidth: lineWidth,
    tabWidth: 2,
    useTabs: false,
  });
  return { text: formatted, settled: isSettled(formatted) };
}

/** What is too wide has more layouts than are worth knowing here: prettier has the last word on it. */
const isSettled = (text: string) =>
  text.split("\n").every((part) => part.length <= lineWidth || isComment(part));

const isComment = (text: string) => /^\s*(?:\*|\/\*\*)/.test(text);
