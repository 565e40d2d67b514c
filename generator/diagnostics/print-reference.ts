import type { Code } from "./diagnostic.js";
import { describeCode, listCodes } from "./describe-code.js";

/** What provokes each problem, as Markdown; some have no example, for they are about folders and not about texts. */
export type Examples = ReadonlyMap<string, string>;

const intro = `# Problems that hookscribe reports

Each problem has a code, which \`hookscribe explain <code>\` looks up here. Nothing is written while an error stands; a warning stops nothing. In a message, \`<name>\` stands for what varies.
`;

/** The reference of all problems; a test holds the committed one to it. */
export function printReference(examples: Examples): string {
  const sections = listCodes().map((code) => printSection(code, examples.get(code)));
  return `${[intro, ...sections].join("\n")}`;
}

function printSection(code: Code, example: string | undefined): string {
  const { severity, message, fix } = describeCode(code);
  const lines = [
    `## ${code}`,
    "",
    `${severity}: ${escapeMarkdown(message)}`,
    "",
    `**Fix.** ${fix}`,
    "",
  ];
  return [...lines, ...(example === undefined ? [] : [example.trimEnd(), ""])].join("\n");
}

const escapeMarkdown = (text: string) => text.replace(/[<>*_|]/g, "\\$&");

/** The section of one code, from the text of the reference; `null` when it has none. */
export function findSection(reference: string, code: string): string | null {
  const start = reference.indexOf(`\n## ${code}\n`);
  if (start === -1) return null;
  const end = reference.indexOf("\n## ", start + 1);
  return reference.slice(start + 1, end === -1 ? undefined : end).trimEnd();
}
