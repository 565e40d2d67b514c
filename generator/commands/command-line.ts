import { Argument, Command, Option } from "commander";
import type { ChangesFlags } from "./changes/changes.js";
import type { BuildFlags } from "./packages/build.js";
import type { CompileFlags } from "./schemas/compile.js";
import { addListen, addSend } from "./deliveries/delivery-commands.js";
import type { DocsFlags } from "./docs/docs.js";
import type { GenerateFlags } from "./generate/generate-flags.js";
import type { ImportFlags, ImportKind } from "./import.js";
import type { InitFlags } from "./init.js";
import { readOrigin, readPort } from "./read-arguments.js";
import type { ValidateFlags } from "./schemas/validate.js";

export type Run = () => Promise<number>;

/** The command line. Parsing it hands the chosen command to `choose`; each is imported when it is chosen. */
export function createCommandLine(version: string, choose: (run: Run) => void): Command {
  const program = new Command("hookscribe")
    .description(
      "Turns webhook events, transcribed once in YAML, into TypeScript types, validators, JSON Schema, " +
        "OpenAPI and reference pages: one package per vendor.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help for a command")
    .helpCommand("help [command]", "print help for a command")
    .showSuggestionAfterError()
    .addHelpText("after", examples);
  addGenerate(program, choose);
  addChanges(program, choose);
  addBuild(program, choose);
  addDocs(program, choose);
  addCompile(program, choose);
  addImport(program, choose);
  addValidate(program, choose);
  addSend(program, choose);
  addListen(program, choose);
  addInit(program, choose);
  addExplain(program, choose);
  return program;
}

const examples = `
Examples:
  $ hookscribe generate                    definitions/ in, generated/ out
  $ hookscribe generate --watch            again after every save
  $ hookscribe check                       in CI: fails when generated/ is not what definitions/ make
  $ hookscribe changes --since v1.2.0      what of the definitions breaks users since then
  $ hookscribe compile order.json -o lib   a validator in plain JavaScript from any JSON Schema
  $ hookscribe import json-schema hooks.json --vendor shop    a draft of a definition page
  $ hookscribe validate plain customer.customer_updated payload.json
  $ hookscribe listen plain --secret s3cret               verifies and prints what comes
  $ hookscribe send plain thread.note_created --secret s3cret --to http://127.0.0.1:4000
  $ hookscribe explain name/clash          what a problem means and how to fix it

Exit codes: 0 done, 1 the definitions, the arguments, the outputs or a receiver are at fault, 2 a bug in hookscribe.
`;

function addGenerate(program: Command, choose: (run: Run) => void): void {
  const start = (flags: GenerateFlags) =>
    choose(async () => (await import("./generate/generate.js")).generate(flags));
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

function addChanges(program: Command, choose: (run: Run) => void): void {
  program
    .command("changes")
    .summary("tell what edits of the definitions do to the users of the packages")
    .description(
      "Compares the definitions with an earlier state, and says of each change how large a step it asks for. " +
        "major: a payload that was accepted may be refused, code that compiled may not compile, or receivers do " +
        "something else. minor: anything else that is accepted, named or delivered otherwise. patch: words, sources, " +
        "doubts, examples. What cannot be told for certain is major. A change of hookscribe itself is not seen.\n\n" +
        "Without --since and --from, it compares with the commit where this branch left the branch that releases are " +
        "made of: what .changeset/config.json names, or else main or master, at origin if it is there. On that branch " +
        "itself, that is what was not pushed yet, or not committed where there is no origin.",
    )
    .option("-d, --definitions <folder>", "folder of the definitions", "definitions")
    .addOption(
      new Option(
        "--since <commit>",
        "a commit, tag or branch; of a branch, the commit where this one left it",
      ).conflicts("from"),
    )
    .option("--from <folder>", "a folder that holds the earlier definitions; no git is needed")
    .option("--changeset", "write a changeset for each package that changed")
    .addOption(
      new Option("--fail-on <step>", "exit 1 when a step is as large as this, or larger").choices([
        "major",
        "minor",
        "patch",
      ]),
    )
    .option("--json", "print one JSON document on standard output instead of words")
    .action((flags: ChangesFlags) =>
      choose(async () => (await import("./changes/changes.js")).changes(flags)),
    );
}

function addBuild(program: Command, choose: (run: Run) => void): void {
  program
    .command("build")
    .summary("compile the generated packages, ready for npm pack")
    .description("Compiles every generated package to JavaScript and declarations in its `dist`.")
    .option("-o, --out <folder>", "folder of the outputs", "generated")
    .action((flags: BuildFlags) =>
      choose(async () => (await import("./packages/build.js")).build(flags)),
    );
}

function addDocs(program: Command, choose: (run: Run) => void): void {
  program
    .command("docs")
    .addArgument(new Argument("<task>", "what to do").choices(["build", "dev"]))
    .summary("build the site, or serve it while definitions are edited")
    .description(
      "Brings the outputs up to date and makes the site of their pages; VitePress has to be installed. " +
        "`dev` serves it, and shows an edited definition at once.",
    )
    .option("-d, --definitions <folder>", "folder of the definitions", "definitions")
    .option("-o, --out <folder>", "folder of the outputs", "generated")
    .option("--site <folder>", "folder of the built site", "site")
    .addOption(
      new Option("--base <path>", "path below which the site will be served")
        .env("DOCS_BASE")
        .default("/"),
    )
    .addOption(
      new Option(
        "--origin <url>",
        "where the site will be served, for the sitemap and other whole addresses",
      )
        .env("DOCS_ORIGIN")
        .argParser(readOrigin),
    )
    .option("--port <number>", "port of the server", readPort)
    .action((task: "build" | "dev", flags: DocsFlags) =>
      choose(async () => (await import("./docs/docs.js")).docs(task, flags)),
    );
}

function addCompile(program: Command, choose: (run: Run) => void): void {
  program
    .command("compile")
    .argument("<schema>", "JSON Schema 2020-12, as JSON or YAML")
    .summary("make a validator from any JSON Schema")
    .description(
      "Makes validator.js, which exports `is` and `validate` and needs nothing else, and validator.d.ts.",
    )
    .requiredOption("-o, --out <folder>", "folder of the two files")
    .action((schema: string, flags: CompileFlags) =>
      choose(async () => (await import("./schemas/compile.js")).compile(schema, flags)),
    );
}

function addImport(program: Command, choose: (run: Run) => void): void {
  const kinds: readonly ImportKind[] = ["json-schema", "sample", "typed-sample"];
  program
    .command("import")
    .addArgument(new Argument("<kind>", "what the file is").choices(kinds))
    .argument("<files...>", "a schema; or samples, one file for each event")
    .summary("draft a definition page from a schema or from samples")
    .description(
      "Drafts a definition page. Comments in it say what a person must decide: what is required, what " +
        "may be null, which lists are closed, names and sources. What cannot be read is refused.",
    )
    .option("--vendor <folder>", "folder below the definitions, such as shop or shop/v2", "vendor")
    .option("--page <id>", "id of the page (default: the name of the file)")
    .option("--title <title>", "title of the page")
    .option("--event <type>", "type of the event (default: the name of the sample's file)")
    .option("--at <pointer>", "JSON Pointer to the payload, or to the union of payloads")
    .option("-o, --out <file>", "file to write (default: print the draft)")
    .action((kind: ImportKind, files: readonly string[], flags: ImportFlags) =>
      choose(async () => (await import("./import.js")).importFiles({ kind, files }, flags)),
    );
}

function addValidate(program: Command, choose: (run: Run) => void): void {
  program
    .command("validate")
    .argument("<vendor>", "the vendor's folder, such as plain")
    .argument("<event>", "as the vendor sends it, such as customer.customer_updated")
    .argument("<file>", "JSON file with the payload; - reads standard input")
    .summary("check a payload against an event's contract")
    .description("Checks a payload by the validator that is generated, and names what is wrong.")
    .option("-d, --definitions <folder>", "folder of the definitions", "definitions")
    .option("--body", "the file is a whole request body: check each payload in it")
    .option("--payload-version <id>", "version of the payload (default: the current one)")
    .option("--json", "print the issues as one JSON document")
    .action((vendor: string, event: string, file: string, flags: ValidateFlags) =>
      choose(async () =>
        (await import("./schemas/validate.js")).validate({ vendor, event, file }, flags),
      ),
    );
}

function addInit(program: Command, choose: (run: Run) => void): void {
  program
    .command("init")
    .argument("[vendor]", "name of the vendor's folder", "example")
    .summary("start a definitions folder with one vendor and one page")
    .description("Writes a vendor and a page to start from. Nothing that exists is changed.")
    .option("-d, --definitions <folder>", "folder of the definitions", "definitions")
    .action((vendor: string, flags: InitFlags) =>
      choose(async () => (await import("./init.js")).init(vendor, flags)),
    );
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
