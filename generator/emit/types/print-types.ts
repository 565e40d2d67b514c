import type { Evidence } from "../../ir/evidence.js";
import type { ModelId, Shape } from "../../ir/shape.js";
import { printDocComment, type DocPart } from "../../text/doc-comment.js";
import { layoutTypeDeclaration } from "../../text/layout-type.js";
import type { KnownTexts } from "../../text/known-texts.js";
import { createTypeCompiler, type CompileTypes } from "./compile-types.js";
import { lowerShape, type LoweringScope, type ModelNames } from "./lower-shape.js";
import { parseInterface } from "./parse-type.js";

/** A type to be exported. */
export interface TypeDeclaration {
  readonly name: string;
  readonly shape: Shape;
  readonly docs: readonly DocPart[];
  /** How its fields are known, unless a shape says otherwise; `null` where nobody grades them. */
  readonly fieldEvidence: Evidence | null;
}

export interface PrintedType {
  /** Doc comment and declaration, without a newline at its end. */
  readonly text: string;
  readonly settled: boolean;
  /** Models that the type refers to, itself perhaps among them. */
  readonly references: readonly ModelId[];
}

/** Prints the declarations of a page, in their order. */
export type PrintTypes = (
  declarations: readonly TypeDeclaration[],
  models: ModelNames,
) => Promise<readonly PrintedType[]>;

export function createTypePrinter(known: KnownTexts): PrintTypes {
  const compileTypes = createTypeCompiler(known);
  return (declarations, models) => printTypes(declarations, { models, compileTypes });
}

async function printTypes(
  declarations: readonly TypeDeclaration[],
  { models, compileTypes }: { readonly models: ModelNames; readonly compileTypes: CompileTypes },
): Promise<readonly PrintedType[]> {
  if (declarations.length === 0) return [];
  const fields: LoweringScope["fields"] = new Map();
  const lowered = declarations.map(({ shape, fieldEvidence }) => {
    const references: LoweringScope["references"] = new Map();
    const type = lowerShape(shape, { models, fields, references, evidence: fieldEvidence });
    return { type, references: [...references.keys()] };
  });
  const types = Object.fromEntries(lowered.map(({ type }, index) => [`d${index}`, type]));
  const { members } = parseInterface(await compileTypes(types), fields);
  return declarations.map(({ name, docs }, index) => {
    const member = members[index];
    if (!member) throw new Error(`json-schema-to-typescript left out "${name}".`);
    const layout = layoutTypeDeclaration(name, member.type);
    const comment = printDocComment(docs);
    return {
      text: comment === "" ? layout.text : `${comment}\n${layout.text}`,
      settled: layout.settled,
      references: lowered[index]?.references ?? [],
    };
  });
}
