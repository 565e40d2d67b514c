import { build } from "esbuild";

/** What a bundle keeps of a package that is imported for nothing, by a bundler that takes no package's word for it. */
export async function bundleEffects(folder: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import ${JSON.stringify(name)};`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    write: false,
    plugins: [
      {
        name: "effects",
        setup: ({ onResolve, resolve }) =>
          onResolve({ filter: /.*/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
            if (pluginData === "asked") return null;
            const asked = { importer, resolveDir, kind, pluginData: "asked" };
            return { ...(await resolve(path, asked)), sideEffects: true };
          }),
      },
    ],
  });
  return outputFiles.map(({ text }) => text.trim()).join("\n");
}
