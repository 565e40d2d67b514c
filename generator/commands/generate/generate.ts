import type { GenerateFlags } from "./generate-flags.js";
import { runOnce } from "./run-once.js";

/** `hookscribe generate`, and what it is with `--check` and `--watch`; resolves to the exit code. */
export async function generate(flags: GenerateFlags): Promise<number> {
  if (flags.watch === true) {
    const { watch } = await import("./watch.js");
    return watch(flags);
  }
  return runOnce(flags, flags.check === true ? "check" : "write");
}
