// kubb through its API, which does what its command does without asking the network for a newer version first:
// types and zod schemas alone, neither formatted nor linted afterwards. It is the least that kubb can be asked for.
// node kubb.mjs <OpenAPI document> <output folder>
import { build, getConfigs } from "@kubb/core";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import { pluginZod } from "@kubb/plugin-zod";

const [input, output] = process.argv.slice(2);
const [config] = await getConfigs(
  {
    root: process.cwd(),
    input: { path: input },
    output: { path: output, clean: false, format: false, lint: false },
    plugins: [
      pluginOas({ validate: false, generators: [] }),
      pluginTs({ output: { path: "types" } }),
      pluginZod({ output: { path: "zod" } }),
    ],
  },
  {},
);
await build({ config });
