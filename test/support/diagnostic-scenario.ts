import { readFileSync } from "node:fs";
import { buildCatalog } from "../../generator/catalog/build-catalog.js";
import type { Diagnostic, Report } from "../../generator/diagnostics/diagnostic.js";
import { plainPaint } from "../../generator/diagnostics/paint.js";
import { printText } from "../../generator/diagnostics/print-text.js";
import { readSchema } from "../../generator/catalog/read-schema.js";
import type { SourceFile } from "../../generator/source/load.js";

/** One page of `test/scenarios/diagnostics`: definitions as fenced YAML (or one JSON Schema), and what is said of them as fenced text. */
export interface DiagnosticScenario {
  readonly code: string;
  readonly sources: readonly SourceFile[];
  readonly expected: string;
}

const fence = /^```(?:yaml|json) (\S+)\n([\s\S]*?)^```$/gm;
const textFence = /^```text\n([\s\S]*?)^```$/m;

/** The smallest vendor, which pages alone may stand beside. */
export const defaultVendor: SourceFile = {
  path: "shop/vendor.yaml",
  text: readFileSync(new URL("default-vendor.yaml", import.meta.url), "utf8"),
};

export function readScenario(markdown: string): DiagnosticScenario {
  const code = /^# (\S+)$/m.exec(markdown)?.[1] ?? "";
  const sources = [...markdown.matchAll(fence)].map(([, path = "", text = ""]) => ({
    path,
    text,
  }));
  const given = sources.some(({ path }) => path === defaultVendor.path);
  const needed = !given && sources.some(({ path }) => path.startsWith("shop/"));
  return {
    code,
    sources: needed ? [...sources, defaultVendor] : sources,
    expected: textFence.exec(markdown)?.[1] ?? "",
  };
}

export const withExpected = (markdown: string, text: string): string =>
  markdown.replace(textFence, () => `\`\`\`text\n${text}\`\`\``);

export interface Told {
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string;
  readonly refused: boolean;
}

/** What hookscribe says of the definitions. */
export function tell(sources: readonly SourceFile[]): Told {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (each) => diagnostics.push(each);
  const schema = sources.find(({ path }) => path.endsWith(".json"));
  const read = schema ? readSchema(schema, report) : buildCatalog({ sources, report });
  const files = {
    text: (path: string) => sources.find((source) => source.path === path)?.text,
    path: (path: string) => path,
  };
  const text = printText(diagnostics, { files, paint: plainPaint, limit: 100 });
  return { diagnostics, text, refused: read === null };
}
