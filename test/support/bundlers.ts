import { build as esbuild } from "esbuild";
import { join } from "node:path";
import { build as vite } from "vite";

/** One module of a project as a browser or worker loads it: a file that imports nothing. */
export type Bundle = (folder: string, entry: string) => Promise<string>;

/** What people bundle with, asked to minify and to say so when anything is amiss. */
export const bundlers: readonly (readonly [name: string, bundle: Bundle])[] = [
  ["esbuild", bundleByEsbuild],
  ["Vite", bundleByVite],
];

async function bundleByEsbuild(folder: string, entry: string): Promise<string> {
  const { outputFiles, warnings } = await esbuild({
    absWorkingDir: folder,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join("\n"));
  return outputFiles[0]?.text ?? "";
}

async function bundleByVite(folder: string, entry: string): Promise<string> {
  const built = await vite({
    root: folder,
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      target: "es2022",
      lib: { entry: join(folder, entry), formats: ["es"], fileName: "bundle" },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const chunks = output?.output ?? [];
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk?.type !== "chunk") throw new Error("Vite made no single file.");
  return chunk.code;
}
