import { describe, expect, it } from "vitest";
import { shippedSigning } from "../support/shipped-signing.js";
import { judgeVector, type DescribedScheme, type Vector } from "../support/vector-reader.js";

interface Vectors {
  readonly schemes: { readonly [name: string]: DescribedScheme };
  readonly vectors: readonly Vector[];
}

const all = await shippedSigning();

describe.each(all)("the vectors of $name", ({ module, schemes, vectors }) => {
  const { vectors: list, schemes: described } = JSON.parse(vectors) as Vectors;

  it("have both verdicts on each scheme", () => {
    const verdicts = new Set(list.map(({ scheme, ok }) => `${scheme} ${ok}`));
    expect([...verdicts].sort()).toEqual(
      schemes.flatMap((scheme) => [`${scheme} false`, `${scheme} true`]).sort(),
    );
  });

  it("say enough to come to the same verdicts without any code of this project", () => {
    expect(Object.keys(described)).toEqual(schemes);
    const judged = list.map((vector) => {
      const scheme = described[vector.scheme];
      return { vector, verdict: scheme ? judgeVector(scheme, vector) : null };
    });
    const known = judged.filter(({ verdict }) => verdict !== null);
    const wrong = known.filter(({ vector, verdict }) => verdict !== vector.ok);
    expect(wrong).toEqual([]);
    expect(new Set(known.map(({ verdict }) => verdict))).toEqual(new Set([true, false]));
  });

  it.each(list)("$scheme: $name", async ({ scheme, secrets, now, headers, body, reason }) => {
    const options = { secrets, now: () => new Date(now), scheme: module.signingSchemes[scheme] };
    const result = await module.verify(body, headers, options);
    expect(result.ok ? null : result.reason).toBe(reason);
    const bytes = new TextEncoder().encode(body);
    expect(await module.verify(bytes, new Headers(headers), options)).toEqual(result);
  });
});
