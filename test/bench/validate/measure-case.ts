import { existsSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { benchPaths } from "../bench-paths.js";
import { runScript } from "../run-script.js";
import type { BenchCase } from "./bench-case.js";
import type { BenchOptions } from "./bench-options.js";
import type { CandidateResult, CaseResult, RunResult } from "./bench-result.js";
import { ours, type Candidate } from "./candidates.js";
import { caseFolder, writeCase } from "./write-case.js";

const buildLimitMs = 300_000;
const judgeLimitMs = 300_000;
const measureLimitMs = 500_000;

/** Builds every candidate's module for a case, lets each judge the same values, and times those that could be built. */
export async function measureCase(of: BenchCase, options: BenchOptions): Promise<CaseResult> {
  const { id, title, kind, schema } = of;
  const payloads = await writeCase(of);
  const wanted = [ours, ...options.peers].filter(({ only }) => only?.includes(id) ?? true);
  const candidates: CandidateResult[] = [];
  for (const candidate of wanted) {
    const result = await tryCandidate(candidate, id);
    candidates.push(result);
    const { absent, wrong, gzip } = result;
    console.log(
      `${title}, ${candidate.title}: ${absent ?? `${wrong} wrong, ${gzip ?? "no"} bytes`}`,
    );
  }
  const own = candidates.find((each) => each.id === ours.id);
  if (own === undefined || own.absent !== null || own.wrong > 0) {
    throw new Error(`${title}: our own validator disagrees with ajv: ${JSON.stringify(own)}`);
  }
  const runs: RunResult[] = [];
  const names = candidates.filter(({ absent }) => absent === null).map((each) => each.id);
  for (let run = 0; run < options.runs; run++) runs.push(await measureRun(id, names, options));
  const text = JSON.stringify(schema);
  return {
    ...{ id, title, kind, candidates, runs },
    isDemanding: /"(?:format|anyOf|oneOf)":/.test(text),
    payloads: {
      count: payloads.valid.length,
      bytes: payloads.valid.reduce((total, each) => total + each.length, 0),
      invalid: payloads.invalid.length,
    },
    judged: payloads.judged.length,
  };
}

async function tryCandidate(candidate: Candidate, id: string): Promise<CandidateResult> {
  const folder = caseFolder(id);
  try {
    if (!existsSync(join(folder, `${candidate.id}.mjs`))) {
      await runPeers(["validators/build.mjs", candidate.id, folder], buildLimitMs);
    }
    const answer = await runPeers(["validators/judge.mjs", folder, candidate.id], judgeLimitMs);
    const judged: { readonly wrong: number; readonly issuesEach: number } = JSON.parse(answer);
    const gzip = candidate.ahead ? await measureGzip(folder, candidate.id) : null;
    return { id: candidate.id, absent: null, ...judged, gzip };
  } catch (error) {
    const absent = error instanceof Error ? reasonOf(error.message) : String(error);
    return { id: candidate.id, absent, wrong: 0, issuesEach: 0, gzip: null };
  }
}

/** The line of an error that says what is wrong, without the places of this machine. */
function reasonOf(message: string): string {
  const lines = message.split("\n");
  const telling = lines.find((line) => /^\w*Error\b|took too long/.test(line)) ?? lines[0] ?? "";
  return telling
    .replace(/(?:file:\/\/)?\/[\w./-]{3,}/g, "…")
    .trim()
    .slice(0, 120);
}

/** What a program ships: bundled, minified and gzipped; with the library, where the module needs it. */
async function measureGzip(folder: string, id: string): Promise<number> {
  const apart = join(folder, `${id}.size.mjs`);
  const { outputFiles } = await build({
    entryPoints: [existsSync(apart) ? apart : join(folder, `${id}.mjs`)],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2023",
    write: false,
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

async function measureRun(
  id: string,
  names: readonly string[],
  { rounds }: BenchOptions,
): Promise<RunResult> {
  const args = ["validators/run-case.mjs", caseFolder(id), names.join(","), String(rounds)];
  return JSON.parse(await runPeers(args, measureLimitMs));
}

const runPeers = (args: readonly string[], timeoutMs: number): Promise<string> =>
  runScript({ args, cwd: benchPaths.peers, timeoutMs });
