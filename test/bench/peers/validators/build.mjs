// Writes one peer's module for the schema of a case; exits with 1 and the reason where the peer cannot take part.
// node build.mjs <peer> <folder of the case>
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [peer, folder] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(join(folder, "schema.json"), "utf8"));
const { build } = await import(`./${peer}.mjs`);
try {
  const built = build(schema, folder);
  const files = typeof built === "string" ? { [`${peer}.mjs`]: built } : built;
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
} catch (error) {
  console.error(String(error.stderr ?? "").trim() || error.message);
  process.exitCode = 1;
}
