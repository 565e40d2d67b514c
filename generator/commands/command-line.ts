import { Command, Option } from "commander";
import type { BuildFlags } from "./build.js";
import type { GenerateFlags } from "./generate-flags.js";

export type Run = () => Promise<number>;

/** The command line. Parsing it hands the chosen command to `choose`; each is imported when it is chosen. */
export function createCommandLine(version: string, choose: (run: Run) => void): Command {
  const program = new Command("hookscribe")
    .description(
      "Turns webhook events, transcribed once in YAML, into TypeScript types, validators, JSON Schema,\n" +
        "OpenAPI and reference pages: one package per vendor.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help for a command")
    .helpCommand("help [command]", "print help for a command")
    .showSuggestionAfterError()
    .addHelpText("after", examples);
  addGenerate(program, choose);
  addBuild(program, choose);
  addExplain(program, choose);
  return program;
}

const examples = `
Examples:
  $ hookscribe generate                    definitions/ in, generated/ out
  $ hookscribe generate --watch            again after every save
  $ hookscribe check                       in CI: fails when generated/ is not what definitions/ make
  $ hookscribe explain name/clash          what a problem means and how to fix it

Exit codes: 0 done, 1 the definitions, the arguments or the outputs are at fault, 2 a bug in hookscribe.
`;

function addGenerate(program: Command, choose: (run: Run) => void): void {
  const start = (flags: GenerateFlags) =>
    choose(async () => (await import("./generate.js")).generate(flags));
  addRunOptions(program.command("generate"))
    .summary("make all outputs from the definitions")
    .description(
      "Makes all outputs from the definitions. Nothing is written while an error stands.",
    )
    .option("--check", "compare with the disk and write nothing; exit 1 when they differ")
    .option("-w, --watch", "run again after every change of a definition")
    .option("--overwrite", "replace outputs that were edited by hand, and other files in their way")
    .action(start);
  addRunOptions(program.command("check"))
    .summary("fail when the outputs are not what the definitions make")
    .description("Makes all outputs anew in memory and compares them with the disk: for CI.")
    .action((flags: GenerateFlags) => start({ ...flags, check: true }));
  addRunOptions(program.command("watch"))
    .summary("make the outputs again after every change")
    .description("Makes the outputs at once and after every change of a definition, until Ctrl-C.")
    .option("--overwrite", "replace outputs that were edited by hand, and other files in their way")
    .action((flags: GenerateFlags) => start({ ...flags, watch: true }));
}

const addRunOptions = (command: Command): Command =>
  command
    .option("-d, --definitions <folder>", "folder of the definitions", "definitions")
    .option("-o, --out <folder>", "folder of the outputs", "generated")
    .option("--json", "print one JSON document on standard output instead of words")
    .addOption(new Option("-q, --quiet", "print problems only").conflicts("verbose"))
    .option("--verbose", "print every changed file, every problem and the time of each stage")
    .option("--cache <folder>", "keep caches there (default: node_modules/.cache/hookscribe)")
    .option("--no-cache", "remember nothing from one run to the next");

function addBuild(program: Command, choose: (run: Run) => void): void {
  program
    .command("build")
    .summary("compile the generated packages, ready for npm pack")
    .description("Compiles every generated package to JavaScript and declarations in its `dist`.")
    .option("-o, --out <folder>", "folder of the outputs", "generated")
    .action((flags: BuildFlags) => choose(async () => (await import("./build.js")).build(flags)));
}

function addExplain(program: Command, choose: (run: Run) => void): void {
  program
    .command("explain")
    .argument("[code]", "such as name/clash; all codes are listed without one")
    .summary("tell what a problem means and how to fix it")
    .description("Tells what a problem means, what to do about it, and shows an example.")
    .option("--markdown", "print the whole reference as Markdown")
    .action((code: string | undefined, flags: { readonly markdown?: boolean }) =>
      choose(async () => (await import("./explain.js")).explain(code ?? null, flags)),
    );
}
