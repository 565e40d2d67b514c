/** A body with the text that is signed for it, which is another where the scheme rewrites bodies. */
export interface SignedSample {
  /** What a receiver gets right that accepts it. */
  readonly what: string;
  readonly body: string;
  readonly signed: string;
}

const asSent = (what: string, body: string): SignedSample => ({ what, body, signed: body });

/** What shows that a receiver does anything to the body but read it. */
export const rawSamples: readonly SignedSample[] = [
  asSent("white space is signed", '{ "a": [1,\t2],\r\n  "b": null }\n'),
  asSent("escapes and digits are signed as they are", '{"a":"\\u00fc\\/","total":10.00}'),
  asSent("text is signed as UTF-8", '{"a":"Gr\u00f6\u00dfe \u{1f600}"}'),
  asSent("a body need not be JSON", "note"),
  asSent("a body may be empty", ""),
];

/** Written by hand: these are what the rule means. */
export const canonicalSamples: readonly SignedSample[] = [
  {
    what: "keys are sorted at every depth",
    body: '{"b":[{"y":1,"x":null}],"a":{"d":true,"c":"text"}}',
    signed: '{"a":{"c":"text","d":true},"b":[{"x":null,"y":1}]}',
  },
  {
    what: "keys are sorted by their UTF-16 code units",
    body: '{"a":1,"\u00e9":2,"Z":3,"9":4,"10":5,"":6,"a b":7}',
    signed: '{"":6,"10":5,"9":4,"Z":3,"a":1,"a b":7,"\u00e9":2}',
  },
  {
    what: "white space is left out, but within texts",
    body: '{ "a" : [ 1 ,\n\t2 ] , "b" : " c " }\n',
    signed: '{"a":[1,2],"b":" c "}',
  },
  {
    what: "whole numbers have no fraction, and long ones keep their digits",
    body: '{"a":1.0,"b":-20.00,"c":12345678901234567890,"d":0.5}',
    signed: '{"a":1,"b":-20,"c":12345678901234567890,"d":0.5}',
  },
  {
    what: "texts have the escapes that they need",
    body: '{"a":"Gr\\u00f6\\u00dfe \\/ \\ud83d\\ude00","b":"\\"\\\\\\u000a"}',
    signed: '{"a":"Gr\u00f6\u00dfe / \u{1f600}","b":"\\"\\\\\\n"}',
  },
];
