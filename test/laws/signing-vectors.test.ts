import { describe, expect, it } from "vitest";
import { shippedSigning } from "../support/shipped-signing.js";

interface Vector {
  readonly name: string;
  readonly scheme: string;
  readonly secrets: readonly string[];
  readonly now: string;
  readonly tolerance: number | null;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
  readonly ok: boolean;
  readonly reason: string | null;
}

const all = await shippedSigning();

describe.each(all)("the vectors of $name", ({ module, schemes, vectors }) => {
  const { vectors: list } = JSON.parse(vectors) as { readonly vectors: readonly Vector[] };

  it("have both verdicts on each scheme", () => {
    const verdicts = new Set(list.map(({ scheme, ok }) => `${scheme} ${ok}`));
    expect([...verdicts].sort()).toEqual(
      schemes.flatMap((scheme) => [`${scheme} false`, `${scheme} true`]).sort(),
    );
  });

  it.each(list)("$scheme: $name", async ({ scheme, secrets, now, headers, body, reason }) => {
    const options = { secrets, now: () => new Date(now), scheme: module.signingSchemes[scheme] };
    const result = await module.verify(body, headers, options);
    expect(result.ok ? null : result.reason).toBe(reason);
    const bytes = new TextEncoder().encode(body);
    expect(await module.verify(bytes, new Headers(headers), options)).toEqual(result);
  });
});
