import type { ChildProcess } from "node:child_process";

/** Gathers what a program prints, on both its streams; gives all of it so far. */
export function gatherPrinted({ stdout, stderr }: ChildProcess): () => string {
  const printed: string[] = [];
  for (const stream of [stdout, stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => printed.push(text));
  return () => printed.join("");
}
