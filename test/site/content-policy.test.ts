import { describe, expect, it } from "vitest";
import {
  contentPolicy,
  headersFile,
  placePolicy,
  scriptHashes,
} from "../../generator/site/content-policy.js";

/** Of `alert(1)`, from an outside tool: `printf 'alert(1)' | openssl dgst -sha256 -binary | base64`. */
const alertHash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

const page = (head: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body></body></html>`;

describe("the policy of a page", () => {
  it.each<[html: string, hashes: readonly string[]]>([
    ["<script>alert(1)</script>", [alertHash]],
    ['<script id="a">alert(1)</script><script>alert(1)</script>', [alertHash]],
    ['<script type="module" src="/a.js"></script>', []],
    ['<script type="application/json">{}</script>', []],
    ["&lt;script&gt;alert(1)&lt;/script&gt;", []],
  ])("names the scripts of %s", (html, hashes) => {
    expect(scriptHashes(html)).toEqual(hashes);
  });

  it("stands before everything that it rules", () => {
    const placed = placePolicy(page("<script>alert(1)</script>"));
    const policy = placed.indexOf("Content-Security-Policy");
    expect(policy).toBeGreaterThan(placed.indexOf("<meta charset"));
    expect(policy).toBeLessThan(placed.indexOf("<script>"));
    expect(placed).toContain(alertHash);
  });

  it("admits no other origin, no inline style and no code made of text", () => {
    const policy = contentPolicy([]);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(policy).toMatch(/^default-src 'none';/);
  });

  it("is told to hosts with all scripts of the site", () => {
    const text = headersFile([alertHash], "/reference/");
    expect(text).toMatch(/^\/reference\/\*\n {2}Content-Security-Policy: /);
    expect(text).toContain(alertHash);
    expect(text).toContain("frame-ancestors 'none'");
  });
});
