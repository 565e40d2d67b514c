import type { Model } from "../../ir/catalog.js";
import { docTag, docText, printDocComment, type DocPart } from "../../text/doc-comment.js";
import { noKnownTexts } from "../../text/known-texts.js";
import { createTypePrinter } from "../types/print-types.js";
import type { SchemaDocument } from "./print-compiled-modules.js";

/** What `validator.js` exports, and the types that its schema describes. */
export async function printCompiledDeclaration({ root, models }: SchemaDocument): Promise<string> {
  const ordered = [root, ...[...models.values()].filter(({ id }) => id !== root.id)];
  const types = await createTypePrinter(noKnownTexts)(
    ordered.map(({ names, shape }) => ({
      name: names.type,
      shape,
      docs: docsOf(shape),
      fieldEvidence: null,
    })),
    models,
  );
  const issue = freeName(ordered.map(({ names }) => names.type));
  const statements = [
    ...types.map(({ text }) => text),
    printIssue(issue),
    printExports(root, issue),
  ];
  return `${statements.join("\n\n")}\n`;
}

function docsOf({ doc }: Model["shape"]): readonly DocPart[] {
  const what = doc?.description ?? doc?.title;
  return [
    ...(what === undefined ? [] : [docText(what)]),
    ...(doc?.deprecated ? [docTag("deprecated", "")] : []),
  ];
}

/** A schema may describe something called `Issue` itself. */
function freeName(taken: readonly string[]): string {
  const names = [
    "Issue",
    "ValidationIssue",
    ...taken.map((_, index) => `ValidationIssue${index + 2}`),
  ];
  return names.find((name) => !taken.includes(name)) ?? "";
}

const printIssue = (
  issue: string,
) => `/** One thing that is wrong with a value, at one place in it. */
export interface ${issue} {
  /** Keys and indexes from the value that was validated to the place: \`["a", 0]\`. */
  readonly path: readonly (string | number)[];
  /** The same as an RFC 6901 JSON Pointer: \`"/a/0"\`. */
  readonly pointer: string;
  /** The JSON Schema keyword that was not met, such as \`required\`. */
  readonly keyword: string;
  /** A sentence for people. */
  readonly message: string;
  /** What would have been right. */
  readonly expected: string;
  /** What was there instead, cut short. */
  readonly received: string;
}`;

function printExports({ names }: Model, issue: string): string {
  const guard = printDocComment([docText("Whether a value is what the schema describes.")]);
  const explain = "The value, or everything that keeps it from being what the schema describes.";
  return `${guard}
export declare function is(value: unknown): value is ${names.type};

${printDocComment([docText(explain)])}
export declare function validate(
  value: unknown,
):
  | { readonly ok: true; readonly value: ${names.type} }
  | { readonly ok: false; readonly issues: readonly ${issue}[] };`;
}
