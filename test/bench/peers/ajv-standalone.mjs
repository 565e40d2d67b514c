// ajv's documented way to write validators ahead of time: one module per schema.
// node ajv-standalone.mjs <folder of schemas> <output folder>
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";

const [input, output] = process.argv.slice(2);
const files = (await readdir(input, { recursive: true })).filter((file) => file.endsWith(".json"));
for (const file of files.sort()) {
  const ajv = new Ajv2020({ code: { source: true, esm: true }, strictTypes: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(await readFile(join(input, file), "utf8")));
  const target = join(output, file.replace(/\.json$/, ".js"));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, standalone.default(ajv, validate));
}
