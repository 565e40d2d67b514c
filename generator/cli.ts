import { CommanderError } from "commander";
import { setFlagsFromString } from "node:v8";
import { createCommandLine, type Run } from "./commands/command-line.js";
import { describeBug } from "./commands/describe-bug.js";
import { describeTool } from "./output/tool.js";

/** Arguments in, exit code out: 0 done, 1 the person's part is at fault, 2 hookscribe is. */
async function main(args: readonly string[]): Promise<number> {
  let chosen: Run | null = null;
  const choose = (run: Run) => {
    chosen = run;
  };
  const program = createCommandLine(describeTool().version, choose);
  program.commands.forEach((command) => command.exitOverride());
  program.exitOverride();
  try {
    program.parse(args);
    return await ((chosen as Run | null)?.() ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    process.stderr.write(describeBug(error));
    return 2;
  }
}

// V8 lets a heap grow to four times what is alive before it looks again: 880 MB for the 210 MB of 5,000 events.
setFlagsFromString("--heap-growing-percent=100");
// A reader that closed the pipe, such as `head`, has seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv);
