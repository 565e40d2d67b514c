// Times the candidates of a case, one after the other in each round; prints nanoseconds per payload as JSON.
// node run-case.mjs <folder of the case> <candidates, by comma> <rounds>
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, names, rounds] = process.argv.slice(2);
const { valid, invalid } = JSON.parse(readFileSync(join(folder, "payloads.json"), "utf8"));
/** Copies of the payloads that one batch goes through, so that no object is asked twice in a row. */
const mostClones = 240;
const mostBytes = 6_000_000;
const batchNs = 2_000_000;
/** A candidate that would take longer for one batch is asked about fewer clones. */
const slowNs = 200_000_000;

function clonesOf(texts) {
  const bytes = texts.reduce((total, text) => total + text.length, 0);
  const times = Math.max(
    1,
    Math.min(Math.ceil(mostClones / texts.length), Math.floor(mostBytes / bytes)),
  );
  return Array.from({ length: times }, () => texts.map((text) => JSON.parse(text))).flat();
}

const payloads = { valid: clonesOf(valid), invalid: clonesOf(invalid) };
const jobs = [
  job("JSON.parse", { name: "parse", payloads: valid, ask: (text) => JSON.parse(text) }),
];
for (const name of names.split(",")) {
  const {
    is,
    issues,
    validate = issues,
  } = await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  jobs.push(
    job(name, { name: "is", payloads: payloads.valid, ask: is }),
    job(name, { name: "issuesOfValid", payloads: payloads.valid, ask: validate }),
    job(name, { name: "isNot", payloads: payloads.invalid, ask: is }),
    job(name, { name: "issues", payloads: payloads.invalid, ask: issues }),
  );
}

function job(candidate, { name, payloads: list, ask }) {
  return { candidate, name, list, ask, times: 1, samples: [] };
}

let sink = 0;
function batch({ list, ask, times }) {
  const started = process.hrtime.bigint();
  for (let time = 0; time < times; time++) {
    for (let index = 0; index < list.length; index++) sink += ask(list[index]) ? 1 : 0;
  }
  return Number(process.hrtime.bigint() - started);
}

for (const each of jobs) {
  const once = batch({ ...each, list: each.list.slice(0, 1) });
  each.list = each.list.slice(0, Math.max(1, Math.ceil(slowNs / once)));
  // Warm: twenty batches or a third of a second, whichever comes first.
  for (let spent = 0, count = 0; spent < 300_000_000 && count < 20; count++) {
    const took = batch(each);
    spent += took;
    if (took < batchNs) each.times = Math.ceil((each.times * batchNs) / Math.max(took, 1000));
  }
}
for (let round = 0; round < Number(rounds); round++) {
  for (const each of jobs) {
    each.samples.push(batch(each) / (each.times * each.list.length));
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const figures = {};
for (const { candidate, name, samples } of jobs) {
  figures[candidate] = { ...figures[candidate], [name]: median(samples) };
}
// What came of the answers is used, so that none may be left out.
if (sink === 0) throw new Error("No candidate said yes to anything.");
console.log(JSON.stringify(figures));
