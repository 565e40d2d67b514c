import type { Fact } from "../ir/delivery.js";
import {
  oneOrMore,
  optional,
  record,
  refused,
  refuseKind,
  required,
  text,
  type Decoder,
} from "./decode.js";
import { grade } from "./page-frame.js";

const note = optional(text, "What else the source says around it.", null);

/** A fact: `{ value, source, evidence }`, or `unknown`, or `{ unknown: what was looked for }`. */
export function fact<T>(value: Decoder<T>): Decoder<Fact<T>> {
  const known = record({
    value: required(value, "What the source states."),
    source: required(oneOrMore(text), "Ids of the vendor's sources that state it."),
    evidence: required(grade, "How it is known."),
    note,
  });
  const unknown = record({ unknown: required(text, "What was looked for, or is said around it.") });
  return {
    schema: { anyOf: [{ const: "unknown" }, unknown.schema, known.schema] },
    decode: (located, report) => {
      const { span } = located;
      if (located.kind === "scalar" && located.value === "unknown")
        return { known: false, note: null, span };
      if (located.kind !== "map")
        return refuseKind(
          located,
          "a fact with value, source, evidence, or the word unknown",
          report,
        );
      if (located.entries.some(({ key }) => key === "unknown")) {
        const decoded = unknown.decode(located, report);
        return decoded === refused ? refused : { known: false, note: decoded.unknown, span };
      }
      const decoded = known.decode(located, report);
      if (decoded === refused) return refused;
      const { value: stated, source, evidence, note: said } = decoded;
      return { known: true, value: stated, sources: source, evidence, note: said, span };
    },
  };
}
