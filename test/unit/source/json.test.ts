import fc from "fast-check";
import { expect, it } from "vitest";
import { parseJson } from "../../../generator/source/json.js";
import { plainValue } from "../../../generator/source/located.js";
import { lawParameters } from "../../support/law-parameters.js";

const read = (text: string) => {
  const located = parseJson({ path: "file.json", text }, () => undefined);
  return located && { value: plainValue(located) };
};

it("reads what JSON.parse reads", () => {
  const property = fc.property(fc.json({ maxDepth: 5 }), (text) => {
    expect(read(text)?.value).toEqual(JSON.parse(text));
  });
  fc.assert(property, lawParameters(500));
});

it("refuses what JSON.parse refuses", () => {
  const spoilt = fc
    .tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom(",", "}", "]", '"', ":", "1", "x", "-", ".", ""),
    )
    .map(([text, place, mark]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + mark + text.slice(mark === "" ? at + 1 : at);
    });
  const property = fc.property(spoilt, (text) => {
    const parsed = attempt(() => ({ value: JSON.parse(text) as unknown }));
    const duplicates = /"([^"]*)"\s*:[^]*"\1"\s*:/.test(text);
    if (!duplicates && !/e\+?\d{3}/i.test(text)) expect(read(text)).toEqual(parsed);
  });
  fc.assert(property, lawParameters(1000));
});

function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
