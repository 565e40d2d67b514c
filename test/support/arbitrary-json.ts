import fc, { type Arbitrary } from "fast-check";
import type { JsonValue } from "../../generator/ir/json.js";

/** Texts that have broken printers: markup, comment ends, template holes, line ends of every kind, YAML's words. */
export const hostileTexts = [
  "*/ // <script>alert(1)</script>",
  "`${process.exit()}`",
  "{{ constructor }} | pipe \\ back",
  "two\nlines",
  "ends with a line\n",
  "\n\nstarts with lines",
  "  indented\n less\n\n\n",
  "trailing space \nand\ttab",
  "carriage\r\nreturn\r",
  "\u2028 and \u2029 and \u0085 and \u00a0",
  "nul \u0000 bell \u0007 escape \u001b delete \u007f",
  "lone \ud800 surrogate",
  "\ufeffbyte order mark",
  "- dash",
  "? question",
  ": colon: #hash # comment",
  "key: value",
  "'single' and \"double\"",
  'only "double"',
  "only 'single'",
  "&anchor *alias !tag %directive @at",
  "--- document",
  "...",
  "~",
  "null",
  "Null",
  "yes",
  "NO",
  "on",
  "y",
  "true",
  "0x1F",
  "1_000",
  "12:30:45",
  "2024-09-18",
  "1e3",
  ".inf",
  "<<",
  "=",
  "",
  " ",
  "[flow]",
  "{flow: map}",
  "😀 中文 é e\u0301",
  "| literal",
  "> folded",
  "a \\\nb",
  "word ".repeat(40),
  `${"long word ".repeat(15)}\nand "more" 'quotes'\t\n tail`,
  "__proto__",
  "constructor",
];

const text = (): Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...hostileTexts) },
    { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 120 }) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme-ascii", maxLength: 160 }) },
  );

/** JSON values with hostile texts as values and as keys. */
export const arbitraryJson = (): Arbitrary<JsonValue> =>
  fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.oneof(
        text(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
      ),
      fc.array(fc.integer(), { maxLength: 40 }),
      fc.array(text(), { maxLength: 8 }),
      fc.array(tie("value"), { maxLength: 5 }),
      fc
        .array(fc.tuple(text(), tie("value")), { maxLength: 6 })
        .map((entries) => Object.fromEntries(entries)),
    ),
  })).value;
