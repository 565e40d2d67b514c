import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../output/make-folder.js";
import { describeTool } from "../output/tool.js";
import { writeFailure } from "../output/write-failure.js";
import { openTerminal } from "./terminal.js";

export interface InitFlags {
  readonly definitions: string;
}

const usualDefinitions = "definitions";

/** `hookscribe init`: a vendor and a page to start from; resolves to the exit code. */
export async function init(vendor: string, { definitions }: InitFlags): Promise<number> {
  const { print, printError, paint, paintError } = openTerminal();
  const refuse = (problem: string) => {
    printError(`${paintError("red", "error")} ${problem}\n`);
    return 1;
  };
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(vendor)) {
    return refuse(
      `${JSON.stringify(vendor)} is no name for a vendor: use small letters, digits and "-".`,
    );
  }
  const folder = join(definitions, vendor);
  if (existsSync(folder)) return refuse(`${folder} exists already; nothing was changed.`);
  try {
    const paths = copyStart(folder);
    print(paths.map((path) => `${paint("green", "+")} ${path}\n`).join(""));
  } catch (error) {
    return refuse(writeFailure(folder, error).message);
  }
  const elsewhere = definitions === usualDefinitions ? "" : ` --definitions ${definitions}`;
  print(
    `Next: \`hookscribe generate${elsewhere}\`, then change the definitions and run it again.\n`,
  );
  return 0;
}

function copyStart(folder: string): readonly string[] {
  const templates = join(describeTool().templates, "init");
  makeFolder(folder);
  return readdirSync(templates)
    .sort()
    .map((name) => {
      const path = join(folder, name);
      writeFileSync(path, readFileSync(join(templates, name)), { flag: "wx" });
      return path;
    });
}
