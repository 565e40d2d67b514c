import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { isJsonObject, type JsonValue } from "../../../generator/ir/json.js";
import { mutantsOf } from "../../support/mutants.js";
import type { BenchCase } from "./bench-case.js";

/** Payloads as JSON texts. */
export interface Payloads {
  /** Timed: the examples that the schema accepts. */
  readonly valid: readonly string[];
  /** Timed: examples with one thing wrong. */
  readonly invalid: readonly string[];
  /** What every candidate is asked before it is timed. */
  readonly judged: readonly { readonly text: string; readonly valid: boolean }[];
}

const mostInvalid = 60;
const mostJudged = 600;

/** The examples of a case, and variants of them, as ajv judges them. */
export function choosePayloads({ schema, valid, invalid }: BenchCase): Payloads {
  const ajv = new Ajv2020({ strict: false, logger: false });
  ajvFormats.default(ajv);
  const accepts = ajv.compile(schema);
  const good = valid.filter((value) => accepts(value));
  const refused = [...valid.filter((value) => !accepts(value)), ...invalid];
  const mutants = good.flatMap((value) => spread(mutantsOf(value), mostJudged / good.length));
  const probes = good.slice(0, 40).flatMap(formatProbes);
  const wrong = [...refused, ...mutants].filter((value) => !accepts(value));
  const judged = [...good, ...spread([...refused, ...mutants], mostJudged), ...probes];
  return {
    valid: good.map(printed),
    invalid: spread(wrong, mostInvalid).map(printed),
    judged: judged.map((value) => ({ text: printed(value), valid: accepts(value) })),
  };
}

const printed = (value: JsonValue): string => JSON.stringify(value);

/** At most so many of a list, at equal distances. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, list.length / Math.max(1, most));
  return list.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
}

/** Days that do not exist, leap seconds, lower case, addresses without a scheme: where formats are easily got wrong. */
const lookAlikes: readonly (readonly [like: RegExp, others: readonly string[]])[] = [
  [
    /^\d{4}-\d\d-\d\dT.*Z$/,
    [
      "2023-02-30T00:00:00Z",
      "2024-02-29T23:59:60Z",
      "2024-02-29t10:00:00z",
      "2024-04-31T10:00:00Z",
      "2024-04-01T10:00:00",
      "2024-04-01T10:00:00.123456789+05:30",
      "2024-04-01T24:00:00Z",
      "2024-04-01",
    ],
  ],
  [
    /^https?:/,
    ["example.org/a", "https://example.org/a b", "urn:a:b", "https://[::1]:8080/?a=b#c"],
  ],
  [/^[\da-f]{8}-[\da-f]{4}-/, ["0a1b2c3d-0000-0000-0000-00000000000g", "0a1b2c3d"]],
];

/** A payload once with each look-alike in place of the first text that it is like. */
function formatProbes(payload: JsonValue): readonly JsonValue[] {
  return lookAlikes.flatMap(([like, others]) =>
    others.map((other) => replaceFirst(payload, like, other)).filter((value) => value !== payload),
  );
}

function replaceFirst(value: JsonValue, like: RegExp, other: string): JsonValue {
  if (typeof value === "string") return like.test(value) ? other : value;
  const isList = Array.isArray(value);
  if (!isList && !isJsonObject(value)) return value;
  const entries: readonly (readonly [string, JsonValue])[] = Object.entries(value);
  for (const [key, inner] of entries) {
    const replaced = replaceFirst(inner, like, other);
    if (replaced === inner) continue;
    const changed = entries.map((entry) => (entry[0] === key ? replaced : entry[1]));
    if (isList) return changed;
    return Object.fromEntries(entries.map((entry, index) => [entry[0], changed[index] ?? null]));
  }
  return value;
}
