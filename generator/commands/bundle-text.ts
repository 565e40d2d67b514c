import { build, type BuildOptions } from "esbuild";

/** What is bundled, and how its modules are found. */
export type Bundled = Pick<
  BuildOptions,
  "stdin" | "entryPoints" | "plugins" | "minify" | "legalComments"
>;

/** One ES module, for Node 20 and browsers alike, as text. */
export async function bundleText(bundled: Bundled): Promise<string> {
  const { outputFiles } = await build({
    ...bundled,
    bundle: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
