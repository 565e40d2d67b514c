import type { ShapeChange } from "../../ir/compare-shapes.js";
import { limitChange } from "../../text/limit-change.js";
import { codeSpan, joinInline, line, noInline, text, type Inline } from "../../text/markdown.js";
import { orWords } from "./type-words.js";

/** One change of a field, as a person would tell it. */
export function changeWords(change: ShapeChange): Inline {
  switch (change.kind) {
    case "added":
      return line`added: ${typeList(change.types)}, ${presence(change.required)}`;
    case "removed":
      return line`removed; it was ${typeList(change.types)}, ${presence(change.required)}`;
    case "presence":
      return line`now ${presence(change.required)}`;
    case "null":
      return change.nullable ? line`may now be null` : line`no longer null`;
    case "type":
      return line`${typeList(change.before)} became ${typeList(change.after)}`;
    case "values":
      return joinInline(
        [...valueWords(change.added, line`new`), ...valueWords(change.removed, line`gone`)],
        line`; `,
      );
    case "list":
      return change.complete
        ? line`the values listed are all that may come`
        : line`other values than those listed may come`;
    case "keys":
      return change.typed
        ? line`has other keys than those named`
        : line`has the keys that are named`;
    case "limit":
      return joinInline(
        limitChange(change).map((word) =>
          typeof word === "string" ? text(word) : codeSpan(word.code),
        ),
        noInline,
      );
  }
}

const presence = (required: boolean): Inline => (required ? line`always` : line`optional`);

const typeList = (types: readonly string[]): Inline =>
  types.length === 0 ? line`null` : orWords(types.map(text));

const valueWords = (values: readonly string[], state: Inline): readonly Inline[] =>
  values.length === 0 ? [] : [line`${state} values: ${joinInline(values.map(codeSpan), line`, `)}`];
