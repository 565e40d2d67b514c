import type { Shape } from "../../ir/shape.js";
import { joinInline, line, type Inline } from "../../text/markdown.js";
import { limitWords } from "./limit-words.js";
import { resolveShape } from "./resolve-shape.js";
import { typeWords, type ModelLinks } from "./type-words.js";

/** What is said of a value as a whole, above the table of its fields. */
export function rootWords(shape: Shape, links: ModelLinks): Inline {
  const resolved = resolveShape(shape, links);
  const open = resolved.kind === "object" && resolved.rest?.kind !== "never";
  const parts = [
    line`Type: ${typeWords(shape, links)}.`,
    ...limitWords(resolved),
    ...(open ? [line`Keys that are not listed here may be there as well.`] : []),
  ];
  return joinInline(parts, line` `);
}
