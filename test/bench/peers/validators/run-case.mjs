// Times the candidates of a case, one after the other in each round; prints nanoseconds per payload as JSON.
// node run-case.mjs <folder of the case> <candidates, by comma> <rounds>
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, names, rounds] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(join(folder, "payloads.json"), "utf8"));

/**
 * Payloads are parsed anew for every turn, and asked about once, as a receiver does. So many at a time that what was parsed
 * is still in the processor's cache: more of them would measure the memory, and of the validators alone, as JSON.parse reads
 * the same texts again and again.
 */
const servingBytes = 100_000;
const servingCount = 240;
/** How long a turn takes at least, parsing included. */
const turnNs = 4_000_000;
const warmNs = 120_000_000;
/** What takes longer than this in all has fewer turns; each is about all payloads. */
const mostNs = 600_000_000;

/** Few small texts several times over. */
function repeat(list) {
  const bytes = list.reduce((total, text) => total + text.length, 0);
  const times = Math.min(Math.floor(servingCount / list.length), Math.floor(servingBytes / bytes));
  return Array.from({ length: Math.max(1, times) }, () => list).flat();
}

function servingsOf(list) {
  const servings = [];
  let room = 0;
  for (const text of list) {
    if (room < text.length) {
      servings.push([]);
      room = servingBytes;
    }
    servings.at(-1).push(text);
    room -= text.length;
  }
  return servings;
}

let sink = 0;
const servings = {
  valid: servingsOf(repeat(texts.valid)),
  invalid: servingsOf(repeat(texts.invalid)),
};
const parse = (text) => JSON.parse(text);
const jobs = [job("JSON.parse", { name: "parse", servings: servings.valid, ask: parse })];
for (const name of names.split(",")) {
  const {
    is,
    issues,
    validate = issues,
  } = await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  jobs.push(
    job(name, { name: "is", servings: servings.valid, ask: is }),
    job(name, { name: "issuesOfValid", servings: servings.valid, ask: validate }),
    job(name, { name: "isNot", servings: servings.invalid, ask: is }),
    job(name, { name: "issues", servings: servings.invalid, ask: issues }),
  );
}

function job(candidate, { name, servings, ask }) {
  const count = servings.flat().length;
  return { candidate, name, servings, count, ask, times: 1, spent: 0, samples: [] };
}

/** Leaves so many payloads, at equal distances, as can be asked about in the time that there is. */
function thin(each) {
  const [first] = each.servings;
  const once = pass({ ...each, servings: [first.slice(0, 1)] });
  const step = Math.ceil((once * each.count) / mostNs);
  if (step < 2) return;
  const list = each.servings.flat().filter((_, index) => index % step === 0);
  each.servings = servingsOf(list);
  each.count = each.servings.flat().length;
}

/** Asks about every payload; the nanoseconds that the answers took. */
function pass({ name, servings, ask }) {
  let took = 0n;
  for (const serving of servings) {
    const list = name === "parse" ? serving : serving.map(parse);
    const started = process.hrtime.bigint();
    for (let index = 0; index < list.length; index++) sink += ask(list[index]) ? 1 : 0;
    took += process.hrtime.bigint() - started;
  }
  return Number(took);
}

function turn(each) {
  const started = process.hrtime.bigint();
  let took = 0;
  for (let time = 0; time < each.times; time++) took += pass(each);
  const lasted = Number(process.hrtime.bigint() - started);
  each.spent += lasted;
  return { figure: took / (each.times * each.count), lasted };
}

for (const each of jobs) {
  // Some compile when they are first asked.
  pass({ ...each, servings: [each.servings[0].slice(0, 1)] });
  thin(each);
  while (each.spent < warmNs) {
    const { figure, lasted } = turn(each);
    if (lasted < turnNs) each.times *= 2;
    // What takes so long is measured while it warms up.
    if (lasted > mostNs) each.samples.push(figure);
  }
  each.left = mostNs - each.spent;
}
for (let round = 0; round < Number(rounds); round++) {
  for (const each of jobs) {
    if (each.samples.length > 0 && each.left < 0) continue;
    // The others' turns drove its code out of the processor's caches.
    const { lasted } = turn({ ...each, times: 1 });
    const { figure, lasted: counted } = turn(each);
    each.samples.push(figure);
    each.left -= lasted + counted;
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
