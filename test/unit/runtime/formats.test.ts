import { describe, expect, it } from "vitest";
import { isDate } from "../../../templates/runtime/is-date.js";
import { isDateTime } from "../../../templates/runtime/is-date-time.js";
import { isDuration } from "../../../templates/runtime/is-duration.js";
import { isEmail } from "../../../templates/runtime/is-email.js";
import { isHostname } from "../../../templates/runtime/is-hostname.js";
import { isIdnEmail } from "../../../templates/runtime/is-idn-email.js";
import { isIdnHostname } from "../../../templates/runtime/is-idn-hostname.js";
import { isIpv4 } from "../../../templates/runtime/is-ipv4.js";
import { isIpv6 } from "../../../templates/runtime/is-ipv6.js";
import { isIri } from "../../../templates/runtime/is-iri.js";
import { isIriReference } from "../../../templates/runtime/is-iri-reference.js";
import { isJsonPointer } from "../../../templates/runtime/is-json-pointer.js";
import { isRegex } from "../../../templates/runtime/is-regex.js";
import { isRelativeJsonPointer } from "../../../templates/runtime/is-relative-json-pointer.js";
import { isTime } from "../../../templates/runtime/is-time.js";
import { isUri } from "../../../templates/runtime/is-uri.js";
import { isUriReference } from "../../../templates/runtime/is-uri-reference.js";
import { isUriTemplate } from "../../../templates/runtime/is-uri-template.js";
import { isUuid } from "../../../templates/runtime/is-uuid.js";

type Row = readonly [
  test: (text: string) => boolean,
  good: readonly string[],
  bad: readonly string[],
];

// The official suite holds each format to its RFC; these are the cases that a delivery would be lost over.
const rows: { readonly [format: string]: Row } = {
  date: [
    isDate,
    ["2024-02-29", "0400-02-29"],
    ["2024-02-30", "2023-02-29", "2100-02-29", "2024-04-31", "2024-1-01"],
  ],
  time: [
    isTime,
    ["08:30:06Z", "08:30:06z", "23:59:60Z", "15:59:60-08:00", "23:20:50.52+00:20"],
    ["08:30:06", "24:00:00Z", "22:59:60Z", "08:30:06+24:00"],
  ],
  "date-time": [
    isDateTime,
    ["1963-06-19t08:30:06.283185z", "1998-12-31T23:59:60Z", "2024-02-29T00:00:00+14:00"],
    ["2024-02-30T00:00:00Z", "1998-12-31T22:59:60Z", "2024-01-01T00:00:00", "2024-01-01 00:00:00Z"],
  ],
  duration: [isDuration, ["P1DT12H", "P2W", "PT36H"], ["P", "PT", "P1Y2W", "PT0.5S", "P1S"]],
  email: [
    isEmail,
    ["a+b@example.com", '"a b"@example.com', "a@[127.0.0.1]", "a@[IPv6:::1]"],
    ["a@", "@a", "a@@b.c", ".a@b.c", "a@-b.c", `${"a".repeat(65)}@b.c`],
  ],
  "idn-email": [
    isIdnEmail,
    ["δοκιμή@example.com", "실례@실례.테스트"],
    ["δοκιμή", `${"é".repeat(33)}@b.c`],
  ],
  hostname: [
    isHostname,
    ["a.b", "a--b.com", "xn--9n2bp8q.xn--9t4b11yi5a"],
    ["a_b", "-a", "a.", "xn--X", "ab--c"],
  ],
  "idn-hostname": [
    isIdnHostname,
    ["실례.테스트", "a。b", "faß.de"],
    ["〮실례", "a..b", "A׳ב", "xn--X"],
  ],
  ipv4: [isIpv4, ["127.0.0.1", "0.0.0.0"], ["127.0.0.01", "256.0.0.1", "1.2.3", "1.2.3.4."]],
  ipv6: [
    isIpv6,
    ["::", "1::2", "::ffff:1.2.3.4", "1:2:3:4:5:6:7:8"],
    ["1::2::3", ":1", "1:2:3:4:5:6:7:8::", "::1%a"],
  ],
  uri: [
    isUri,
    ["https://a.b/c?d#e", "urn:a:b", "http://[::1]:80/"],
    ["/a", "http://a b", "http://a/%zz", "a:\\b"],
  ],
  "uri-reference": [isUriReference, ["/a", "", "#a", "../b"], ["1:b", "/é", "//a:b"]],
  iri: [isIri, ["http://ƒøø.ßår/?∂éœ=πîx#πîüx"], ["/abc", "http://2001:db8::7334"]],
  "iri-reference": [isIriReference, ["/âππ", "#ƒ"], ["\\\\a", "#ƒ\\a"]],
  "uri-template": [
    isUriTemplate,
    ["/a/{id}", "{?x,y*}", "{v:1000}", ""],
    ["{", "{}", "a}b", "{v:0}", "{a,}"],
  ],
  uuid: [isUuid, ["2EB8AA08-AA98-11EA-B4AA-73B441D16380"], ["2eb8aa08aa9811eab4aa73b441d16380"]],
  "json-pointer": [isJsonPointer, ["", "/a~0/~1", "/"], ["a", "/~", "/~2"]],
  "relative-json-pointer": [
    isRelativeJsonPointer,
    ["0", "1/a", "0#", "0+1", "2-1/a", "0-1#"],
    ["", "01", "-1", "0##", "1\n", "+1", "0+", "0+01", "0+1+1", "0+1a"],
  ],
  regex: [isRegex, ["^a+$", "(?<n>a)\\k<n>"], ["^(", "\\a", "(?P<n>a)"]],
};

describe.each(Object.entries(rows))("%s", (_, [test, good, bad]) => {
  it.each(good)("accepts %j", (text) => expect(test(text)).toBe(true));
  it.each(bad)("refuses %j", (text) => expect(test(text)).toBe(false));

  it("answers for hostile texts in linear time", () => {
    const seeds = [
      "a",
      "1",
      ".",
      ":",
      "/",
      "~0",
      "%41",
      "a.",
      "é",
      "{a}",
      "(",
      '"',
      "@a",
      "2020-01-01T00:00:00.1",
      "P1Y",
    ];
    const started = performance.now();
    for (const seed of seeds) {
      for (const end of ["", "x", "@", "}", "\n"]) test(seed.repeat(200_000) + end);
    }
    // Seventy-five texts of up to four million characters; anything quadratic would take minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
