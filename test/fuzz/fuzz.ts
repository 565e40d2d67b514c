import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isAgreed, type Verdict } from "./judge.js";
import { isAjvAlone, runFuzz } from "./run-fuzz.js";
import { shrinkCase } from "./shrink-case.js";

/** Each process judges so many pairs: what it compiled is never freed. */
const pairsPerProcess = 50_000;
/** Seeds of processes lie so far apart that they share no pair. */
const seedStep = 1_000_000;

const { values } = parseArgs({
  options: { pairs: { type: "string" }, seed: { type: "string" }, part: { type: "boolean" } },
});
const pairs = Number(values.pairs ?? 1_000_000);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));

/** One process after another, so that the machine stays usable. */
function runAll(): void {
  console.log(
    `${pairs} pairs from seed ${seed}; \`npm run fuzz -- --pairs ${pairs} --seed ${seed}\` repeats them.`,
  );
  const script = fileURLToPath(import.meta.url);
  for (let done = 0; done < pairs; done += pairsPerProcess) {
    const count = Math.min(pairsPerProcess, pairs - done);
    const part = seed + (done / pairsPerProcess) * seedStep;
    const args = [script, "--part", "--pairs", String(count), "--seed", String(part)];
    const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
}

async function runPart(): Promise<void> {
  const run = await runFuzz(pairs, seed);
  const { schemas, accepted, ajvAlone, disagreements } = run;
  const told = [
    `${schemas} schemas`,
    `${run.pairs} pairs`,
    `${accepted} accepted`,
    `${run.pairs - accepted} refused`,
    `${ajvAlone.length} where ajv stands alone`,
    `${disagreements.length} disagreements`,
  ];
  console.log(`seed ${seed}: ${told.join(", ")}`);
  for (const each of onePerSchema(ajvAlone)) {
    console.log(`ajv alone: ${JSON.stringify(await shrinkCase(each, isAjvAlone))}`);
  }
  for (const each of onePerSchema(disagreements)) {
    const isOpen = (verdict: Verdict) => !isAgreed(verdict) && !isAjvAlone(verdict);
    console.log(`DISAGREEMENT: ${JSON.stringify(await shrinkCase(each, isOpen))}`);
  }
  if (disagreements.length > 0) process.exitCode = 1;
}

/** The others most likely say the same. */
const onePerSchema = (verdicts: readonly Verdict[]): Iterable<Verdict> =>
  new Map(verdicts.map((each) => [each.schema, each])).values();

if (values.part === true) await runPart();
else runAll();
