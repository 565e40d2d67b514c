import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeCode, listCodes } from "../diagnostics/describe-code.js";
import { nearest } from "../diagnostics/nearest.js";
import { findSection } from "../diagnostics/print-reference.js";
import { describeTool } from "../output/tool.js";
import { openTerminal, type Terminal } from "./terminal.js";

/** `hookscribe explain`: one problem, a list of all, or the whole reference; resolves to the exit code. */
export async function explain(
  code: string | null,
  { markdown }: { readonly markdown?: boolean },
): Promise<number> {
  const terminal = openTerminal();
  const reference = readFileSync(
    join(describeTool().root, "generator/diagnostics/README.md"),
    "utf8",
  );
  if (code !== null) return explainOne(code, { terminal, reference, markdown: markdown === true });
  terminal.print(markdown === true ? reference : printList(terminal));
  return 0;
}

interface Explaining {
  readonly terminal: Terminal;
  readonly reference: string;
  readonly markdown: boolean;
}

function explainOne(code: string, { terminal, reference, markdown }: Explaining): number {
  const section = findSection(reference, code);
  if (section !== null) {
    terminal.print(`${markdown ? section : printSection(section, terminal)}\n`);
    return 0;
  }
  const meant = nearest(code, listCodes());
  const hint = meant === null ? "`hookscribe explain` lists all." : `Did you mean ${meant}?`;
  terminal.printError(`There is no problem called ${JSON.stringify(code)}. ${hint}\n`);
  return 1;
}

/** Markdown as a terminal reads it best: headings in colour, without marks and fences. */
function printSection(section: string, { paint }: Terminal): string {
  return section
    .split("\n")
    .filter((line) => line !== "```")
    .map((line) => {
      const heading = /^## (.*)$/.exec(line)?.[1];
      if (heading !== undefined) return paint("bold", heading);
      const fence = /^```(\w+) ?(.*)$/.exec(line);
      if (fence) return paint("cyan", fence[2] === "" ? "What hookscribe says:" : `${fence[2]}:`);
      return line
        .replace(/^\*\*Fix\.\*\* /, `${paint("green", "fix:")} `)
        .replace(/\\([<>*_|])/g, "$1");
    })
    .join("\n");
}

function printList({ paint }: Terminal): string {
  const codes = listCodes();
  const width = Math.max(...codes.map((code) => code.length));
  const lines = codes.map((code) => {
    const { severity, message } = describeCode(code);
    const name = paint(severity === "error" ? "red" : "yellow", code.padEnd(width));
    return `${name}  ${message}\n`;
  });
  return `${lines.join("")}\n\`hookscribe explain <code>\` tells more.\n`;
}
