import fc from "fast-check";
import { expect, test } from "vitest";
import { unrolled } from "../../../templates/runtime/unrolled.js";

test.each<[RegExp, string]>([
  [/^[a-z]{5}$/u, "^[a-z][a-z][a-z][a-z][a-z]$"],
  [/(a|b)+/, "(?:a|b)+"],
  [/^\d{4}-\d{2,3}$/, "^\\d\\d\\d\\d-\\d{2,3}$"],
  [/[\]()]{2}\(\[{4}/, "[\\]()][\\]()]\\(\\[{4}"],
])("%s is spelled %s", (pattern, source) => expect(unrolled(pattern).source).toBe(source));

const patterns: readonly RegExp[] = [
  /^(([^<>()[\]\\.,;:\s@"]+(\.[^<>()[\]\\.,;:\s@"]+)*)|(".+"))@([^-]([a-zA-Z0-9-]*\.)+[a-zA-Z]{2,})$/u,
  /^#([a-fA-F0-9]{3,4}|[a-fA-F0-9]{4}(?:[a-fA-F0-9]{2}){1,2})$/u,
  /^[a-zA-Z]+_[0123456789ABCDEFGHJKMNPQRSTVWXYZ]{26}$/u,
  /^(?<year>\d{4})-\k<year>$/u,
  /^\\d{4}[\d{4}]{2}$/u,
  /^\u{26}{2}[\u{1f600}-\u{1f64f}]{4}$/u,
  /^\d{4}?x{5}[(]{4}\({2}$/u,
  /^a[]{0}b[^]{5}$/,
  /^([a-c]{12})?\W{4}$/i,
];

test.each(patterns)("%s accepts the same texts as what is made of it", (pattern) => {
  const made = unrolled(pattern);
  expect(made.flags).toBe(pattern.flags);
  const accepted = patternsOwn(pattern);
  // What it accepts, and that with a part cut out or put twice.
  const near = fc.tuple(accepted, fc.nat(), fc.nat(4)).chain(([text, from, count]) => {
    const at = from % (text.length + 1);
    return fc.constantFrom(
      text,
      text.slice(0, at) + text.slice(at + count),
      text.slice(0, at + count) + text.slice(at),
    );
  });
  fc.assert(fc.property(near, (text) => made.test(text) === pattern.test(text)));
});

/** Texts that an expression accepts; any, where it is one that fast-check cannot read. */
function patternsOwn(pattern: RegExp): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(pattern);
  } catch {
    return fc.string();
  }
}
