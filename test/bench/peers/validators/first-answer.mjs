// Prints the milliseconds from the import of a module to its first answer.
// node first-answer.mjs <module> <payload file>
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [file, payload] = process.argv.slice(2);
const value = JSON.parse(readFileSync(payload, "utf8"));
const { href } = pathToFileURL(file);
const started = performance.now();
const { is } = await import(href);
const answer = is(value);
const took = performance.now() - started;
if (answer !== true) throw new Error(`${file} refused its payload.`);
console.log(took);
