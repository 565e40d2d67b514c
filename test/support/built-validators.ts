import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build as bundle } from "esbuild";
import { build } from "../../generator/commands/packages/build.js";
import type { Terminal } from "../../generator/commands/terminal.js";
import { judgedPayloads } from "./judged-payloads.js";
import { projectRoot } from "./project-files.js";
import { shippedEvents } from "./shipped-events.js";

/** All packages, built in a folder of their own, and a program that asks every contract about its payloads. */
export interface BuiltValidators {
  readonly folder: string;
  /** How many payloads there are to judge, and how many of them are wrong. */
  readonly counts: { readonly all: number; readonly wrong: number };
  /** `program.mjs` imports the built files; this is the same as one module that imports nothing. */
  readonly bundled: string;
  readonly remove: () => void;
}

/** What the program's `judge` tells. */
export interface Answer {
  /** How many payloads were asked about. */
  readonly asked: number;
  /** Titles of events with the payloads that were judged otherwise, or refused without a reason. */
  readonly differing: readonly string[];
  /** Whether making code of text is possible where it ran. */
  readonly makesCode: boolean;
}

export async function buildValidators(): Promise<BuiltValidators> {
  const folder = mkdtempSync(join(tmpdir(), "hookscribe-anywhere-"));
  const events = shippedEvents().filter(({ examples }) => examples.length > 0);
  for (const vendor of new Set(events.map(({ modulePath }) => modulePath.split("/")[1] ?? ""))) {
    const source = join(projectRoot, "generated/packages", vendor, "src");
    cpSync(source, join(folder, "packages", vendor, "src"), { recursive: true });
  }
  if ((await build({ out: folder }, silent)) !== 0) throw new Error("The packages do not build.");
  const payloads = events.map(judgedPayloads);
  const imports = events.map(({ event, modulePath }, index) => {
    const path = modulePath.replace("/src/", "/dist/").replace(/\.ts$/, ".js");
    return `import { ${event.names.contract} as c${index} } from "./${path}";`;
  });
  const cases = events.map(
    ({ title }, index) =>
      `[${JSON.stringify(title)}, c${index}, ${JSON.stringify(JSON.stringify(payloads[index]))}]`,
  );
  writeFileSync(
    join(folder, "program.mjs"),
    `${imports.join("\n")}\nconst cases = [\n${cases.join(",\n")}\n];\n${judge}`,
  );
  const { outputFiles } = await bundle({
    entryPoints: [join(folder, "program.mjs")],
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  const all = payloads.flat();
  return {
    folder,
    counts: { all: all.length, wrong: all.filter(({ valid }) => !valid).length },
    bundled: outputFiles[0]?.text ?? "",
    remove: () => rmSync(folder, { recursive: true }),
  };
}

const silent: Terminal = {
  print: () => undefined,
  printError: (text) => process.stderr.write(text),
  paint: (_, text) => text,
  paintError: (_, text) => text,
  width: 100,
  isInteractive: false,
  isCi: true,
  isGithub: false,
};

const judge = `
export function judge() {
  const differing = [];
  let asked = 0;
  for (const [title, { is, validate }, text] of cases) {
    for (const { payload, valid } of JSON.parse(text)) {
      asked++;
      const result = validate(payload);
      const isSame = is(payload) === valid && result.ok === valid;
      if (!isSame || (!result.ok && result.issues.length === 0)) differing.push(title + " " + JSON.stringify(payload));
    }
  }
  return { asked, differing, makesCode: canMakeCode() };
}

function canMakeCode() {
  try {
    return new Function("return true")();
  } catch {
    return false;
  }
}
`;
