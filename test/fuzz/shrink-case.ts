import type { JsonObject, JsonValue } from "../../generator/ir/json.js";
import { isJsonObject } from "../../generator/ir/json.js";
import { judge, type Verdict } from "./judge.js";

/** Steps are tried so many at a time, since one bundling serves them all. */
const triesAtOnce = 60;

/** The smallest case of its sort that leaving parts out of the schema and of the value leads to. */
export async function shrinkCase(found: Verdict, isSuch: IsSuch): Promise<Verdict> {
  const next = await firstSuch(smallerCases(found), isSuch);
  return next === null ? found : shrinkCase(next, isSuch);
}

type IsSuch = (verdict: Verdict) => boolean;

async function firstSuch(cases: readonly Case[], isSuch: IsSuch): Promise<Verdict | null> {
  for (let at = 0; at < cases.length; at += triesAtOnce) {
    const verdicts = await judgeSound(cases.slice(at, at + triesAtOnce));
    const such = verdicts.find(isSuch);
    if (such) return such;
  }
  return null;
}

interface Case {
  readonly schema: JsonObject;
  readonly value: JsonValue;
}

/** Leaving parts out may leave what is no schema; such a case is not one. */
async function judgeSound(cases: readonly Case[]): Promise<readonly Verdict[]> {
  const judgeAll = (some: readonly Case[]) =>
    judge(some.map(({ schema, value }) => ({ schema, values: [value] })));
  try {
    return await judgeAll(cases);
  } catch {
    if (cases.length === 1) return [];
    const half = Math.ceil(cases.length / 2);
    return [...(await judgeSound(cases.slice(0, half))), ...(await judgeSound(cases.slice(half)))];
  }
}

/** Large steps first. */
const smallerCases = ({ schema, value }: Case): readonly Case[] =>
  [
    ...smaller(schema)
      .filter(isJsonObject)
      .map((each) => ({ schema: each, value })),
    ...smaller(value).map((each) => ({ schema, value: each })),
  ].sort((a, b) => size(a) - size(b));

const size = (each: Case) => JSON.stringify(each).length;

/** The parts of a value, and the value without one of its parts, or with a part made smaller. */
function smaller(value: JsonValue): readonly JsonValue[] {
  if (Array.isArray(value)) {
    const items: readonly JsonValue[] = value;
    return [
      ...items,
      ...items.map((_, index) => items.toSpliced(index, 1)),
      ...items.flatMap((item, index) => smaller(item).map((each) => items.with(index, each))),
    ];
  }
  if (!isJsonObject(value)) return [];
  const entries = Object.entries(value);
  return [
    ...entries.map(([, inner]) => inner),
    ...entries.map((_, index) => Object.fromEntries(entries.toSpliced(index, 1))),
    ...entries.flatMap(([key, inner], index) =>
      smaller(inner).map((each) => Object.fromEntries(entries.with(index, [key, each]))),
    ),
  ];
}
