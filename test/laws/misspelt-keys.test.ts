import fc from "fast-check";
import { expect, it } from "vitest";
import type { JsonObject } from "../../generator/ir/json.js";
import { judgeSchemas } from "../support/judge-schema.js";
import { lawParameters } from "../support/law-parameters.js";

const names = [
  "first_name",
  "lastName",
  "created-at",
  "amount",
  "currency",
  "validation_account_number",
];

/** An object that takes no other keys, of which one is written wrongly. */
interface Misspelt {
  readonly keyword: "additionalProperties" | "unevaluatedProperties";
  readonly key: string;
  readonly isDue: boolean;
  /** Which of two characters change places. */
  readonly at: number;
  /** Whether the object is one of two that the key tells apart. */
  readonly isTag: boolean;
}

const misspelt: fc.Arbitrary<Misspelt> = fc.record({
  keyword: fc.constantFrom("additionalProperties" as const, "unevaluatedProperties" as const),
  key: fc.constantFrom(...names),
  isDue: fc.boolean(),
  at: fc.nat(4),
  isTag: fc.boolean(),
});

const wrongly = ({ key, at }: Misspelt): string =>
  key.slice(0, at) + (key[at + 1] ?? "") + (key[at] ?? "") + key.slice(at + 2);

function schemaOf({ keyword, key, isDue, isTag }: Misspelt): JsonObject {
  const member = (value: string): JsonObject => ({
    type: "object",
    properties: Object.fromEntries(
      names.map((name) => [name, isTag && name === key ? { const: value } : { type: "string" }]),
    ),
    required: names.filter((name) => isDue || isTag || name !== key),
    [keyword]: false,
  });
  return isTag ? { anyOf: [member("x"), member("y")] } : member("x");
}

it("tells of a misspelt key once, and what it is a misspelling of", async () => {
  const sample = fc.sample(misspelt, lawParameters<Misspelt>(150));
  const judges = await judgeSchemas(sample.map(schemaOf));
  for (const [index, each] of sample.entries()) {
    const wrong = wrongly(each);
    if (wrong === each.key) continue;
    const value = Object.fromEntries(names.map((name) => [name === each.key ? wrong : name, "x"]));
    const result = judges[index]?.validate(value);
    const messages = result?.ok === false ? result.issues.map(({ message }) => message) : [];
    const shown = wrong.length > 24 ? `${wrong.slice(0, 16)}…${wrong.slice(-7)}` : wrong;
    const isMissed = each.isDue || each.isTag;
    expect({ ...each, messages }).toEqual({
      ...each,
      messages: [
        isMissed
          ? `Property "${each.key}" is missing. Is "${wrong}" a misspelling of it?`
          : `Property "${shown}" is not allowed here. Did you mean "${each.key}"?`,
      ],
    });
  }
});
