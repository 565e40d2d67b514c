import { Validator } from "@cfworker/json-schema";
import { isJsonObject, type JsonObject, type JsonValue } from "../../generator/ir/json.js";
import { generateGroups } from "./generate-groups.js";
import { isAgreed, judge, type Verdict } from "./judge.js";

export interface FuzzRun {
  readonly pairs: number;
  readonly schemas: number;
  readonly accepted: number;
  /** Where ajv stands alone: all that is hookscribe's says the same, and so does a validator that neither wrote. */
  readonly ajvAlone: readonly Verdict[];
  readonly disagreements: readonly Verdict[];
}

/** So many schemas are bundled together; more would only take more memory. */
const schemasPerBatch = 200;

/** Judges at least so many pairs; the same pairs for the same seed. */
export async function runFuzz(pairs: number, seed: number): Promise<FuzzRun> {
  const verdicts: Verdict[] = [];
  let counted = { pairs: 0, schemas: 0, accepted: 0 };
  for (let batch = 0; counted.pairs < pairs; batch++) {
    const groups = generateGroups(schemasPerBatch, seed + batch * schemasPerBatch);
    const judged = await judge(groups);
    verdicts.push(...judged.filter((verdict) => !isAgreed(verdict)));
    counted = {
      pairs: counted.pairs + judged.length,
      schemas: counted.schemas + groups.length,
      accepted: counted.accepted + judged.filter(({ ajv }) => ajv).length,
    };
  }
  return {
    ...counted,
    ajvAlone: verdicts.filter(isAjvAlone),
    disagreements: verdicts.filter((verdict) => !isAjvAlone(verdict)),
  };
}

export function isAjvAlone({ schema, value, ajv, guard, issues, reference }: Verdict): boolean {
  if (guard === ajv || guard !== issues || guard !== reference) return false;
  return new Validator(forArbiter(schema), "2020-12").validate(value).valid === guard;
}

/** Like ajv, the arbiter counts what an `if` evaluated that refuses the value; of a branch of `anyOf` it does not. */
const forArbiter = (schema: JsonObject): Record<string, unknown> =>
  JSON.parse(JSON.stringify(schema), (key, part: JsonValue) =>
    key === "if" ? { anyOf: [withKinds(part)] } : withKinds(part),
  );

/** It also takes `{}` for the literal `[]`, so it is asked for the types as well, where nothing counts as evaluated. */
function withKinds(part: JsonValue): JsonValue {
  if (!isJsonObject(part)) return part;
  const literals = part["const"] === undefined ? part["enum"] : [part["const"]];
  if (!Array.isArray(literals) || literals.length === 0) return part;
  const anyOf = literals.map((literal) => ({ const: literal, not: { not: kindsOf(literal) } }));
  const beside = Array.isArray(part["allOf"]) ? part["allOf"] : [];
  return { ...part, allOf: [...beside, { anyOf }] };
}

function kindsOf(literal: JsonValue): JsonObject {
  if (Array.isArray(literal)) return { type: "array", prefixItems: literal.map(kindsOf) };
  if (!isJsonObject(literal)) return {};
  const inner = Object.entries(literal).map(([key, value]) => [key, kindsOf(value)] as const);
  return { type: "object", properties: Object.fromEntries(inner) };
}
