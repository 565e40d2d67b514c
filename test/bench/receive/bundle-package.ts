import { build } from "esbuild";
import { join } from "node:path";
import { benchPaths } from "../bench-paths.js";

/** Bundles the package and its adapter into one module, as a server's build would. */
export async function bundlePackage(outfile: string): Promise<void> {
  const source = join(benchPaths.root, "generated/packages/plain/src");
  await build({
    stdin: {
      contents: `export { createReceiver } from "./index.js";
export { fastifyReceiver } from "./runtime/fastify.js";`,
      resolveDir: source,
    },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "error",
  });
}
