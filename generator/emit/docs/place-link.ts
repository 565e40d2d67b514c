import type { Model, WebhookEvent } from "../../ir/catalog.js";
import { codeSpan, line, pageLink, type Inline } from "../../text/markdown.js";
import { eventPath, modelPath, relativePath, type Edition } from "./docs-path.js";
import { belowPath, rootPath, type FieldPath, type PathStep } from "../../text/field-path.js";
import { listFields } from "./list-fields.js";

/** A place in an event's payload or in a model. */
export interface ContentPlace {
  readonly edition: Edition;
  readonly holder: WebhookEvent | Model;
  readonly steps: readonly PathStep[];
}

export type LinkPlace = (place: ContentPlace) => Inline;

/** Links places from the page at `from` to the rows that tell of them, or of the nearest thing around them. */
export function createPlaceLinker(from: string): LinkPlace {
  const rows = new Map<ContentPlace["holder"], ReadonlySet<string>>();
  return ({ edition, holder, steps }) => {
    const known = rows.get(holder) ?? rowsOf(edition, holder);
    rows.set(holder, known);
    const paths = pathsTo(steps);
    const told = paths.findLast(({ anchor }) => known.has(anchor));
    const hash = told === undefined ? "" : `#${told.anchor}`;
    const isEvent = "type" in holder;
    const page = isEvent ? eventPath(edition, holder) : modelPath(edition, holder);
    const name = codeSpan(isEvent ? holder.type : holder.names.type);
    const field = paths.at(-1);
    const label = field === undefined ? name : line`${name}: ${codeSpan(field.text)}`;
    return pageLink(label, `${relativePath(from, page)}${hash}`);
  };
}

/** From the outermost to the place itself. */
function pathsTo(steps: readonly PathStep[]): readonly FieldPath[] {
  const paths: FieldPath[] = [];
  for (const step of steps) paths.push(belowPath(paths.at(-1) ?? rootPath, step));
  return paths;
}

/** Anchors of the rows on the page of an event or a model. */
function rowsOf({ version }: Edition, holder: ContentPlace["holder"]): ReadonlySet<string> {
  const { models } = version;
  const shape = "type" in holder ? holder.payload : holder.shape;
  const self = "type" in holder ? {} : { self: holder.id };
  if (shape === null) return new Set();
  const fields = listFields({ shape, evidence: holder.fieldEvidence, models, ...self });
  return new Set(fields.map(({ anchor }) => anchor));
}
