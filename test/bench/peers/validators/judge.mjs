// Tells how many values a candidate judges otherwise than it should, and how much it says of those that are wrong.
// node judge.mjs <folder of the case> <candidate>
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, name] = process.argv.slice(2);
const { judged, invalid } = JSON.parse(readFileSync(join(folder, "payloads.json"), "utf8"));
const { is, issues } = await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
const isRight = ({ text, valid }) => {
  const value = JSON.parse(text);
  return is(value) === valid && (issues(value).length === 0) === valid;
};
const wrong = judged.filter((each) => !isRight(each));
if (process.env.BENCH_SHOW) console.error(wrong.slice(0, 3));
const found = invalid.reduce((total, text) => total + issues(JSON.parse(text)).length, 0);
console.log(
  JSON.stringify({ wrong: wrong.length, issuesEach: found / Math.max(1, invalid.length) }),
);
