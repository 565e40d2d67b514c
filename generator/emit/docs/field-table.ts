import { evidenceGrades, type Evidence, type Source } from "../../ir/evidence.js";
import type { Doc, Shape } from "../../ir/shape.js";
import {
  anchor,
  codeSpan,
  heading,
  joinBlocks,
  joinInline,
  line,
  noInline,
  pageLink,
  phrase,
  table,
  text,
  type Block,
  type Inline,
} from "../../text/markdown.js";
import type { NumberedDoubts } from "./doubts.js";
import { resolveShape } from "./resolve-shape.js";
import { sourceLink } from "./source-words.js";
import { annotationWords, limitWords, valueCode, valueWords } from "./limit-words.js";
import type { Branch, Elsewhere, Field, ToldRow } from "./field.js";
import { orWords, typeWords, type ModelLinks } from "./type-words.js";

export interface FieldTable {
  readonly fields: readonly Field[];
  readonly links: ModelLinks;
  readonly doubts: NumberedDoubts;
  /** Among which are those that single fields cite. */
  readonly sources: readonly Source[];
  /** Whether values of which nothing more is known are marked as open. */
  readonly marksOpen?: boolean;
}

const head = [line`Field`, line`Type`, line`Presence`, line`Meaning`, line`Evidence`];

/** The fields of a payload as a table; where the payload is one of several forms, a table for each. */
export function fieldTable(content: FieldTable): Block {
  const { fields } = content;
  const rows = (branch: Branch | undefined) =>
    fields
      .filter(({ when }) => rootBranch(when) === branch)
      .map((field) => fieldRow(field, content));
  const branches = new Set(fields.map(({ when }) => rootBranch(when)));
  const parts = [...branches].flatMap((branch) =>
    branch === undefined ? [] : [heading(3, branchTitle(branch)), table(head, rows(branch))],
  );
  return joinBlocks([table(head, rows(undefined)), ...parts]);
}

/** The form of the payload itself that a field belongs to. */
function rootBranch([outermost]: readonly Branch[]): Branch | undefined {
  if (outermost === undefined) return undefined;
  const depth = outermost.by === "key" ? outermost.path.depth - 1 : outermost.path.depth;
  return depth === 0 ? outermost : undefined;
}

function fieldRow(field: Field, content: FieldTable): readonly Inline[] {
  const { links, doubts, sources, marksOpen = true } = content;
  const type = typeWords(field.shape, links);
  return [
    line`${anchor(field.anchor)}${codeSpan(field.path.text)}`,
    marksOpen && isOpaque(field.shape) ? line`${type} (open)` : type,
    presenceWords(field),
    joinInline([...meaningWords(field, links), ...doubts.mark(field.doubts)], line` `),
    evidenceWords(field, sources),
  ];
}

function presenceWords({ required, nullable, when }: Field): Inline {
  const presence = presences[required ? "required" : "optional"][nullable ? "nullable" : "plain"];
  if (when.length === 0) return presence;
  const inner = rootBranch(when) === undefined ? when : when.slice(1);
  const conditions = inner.map((branch) => line`, ${branchWords(branch)}`);
  return line`${presence}${joinInline(conditions, noInline)}`;
}

const presences = {
  required: { plain: line`always`, nullable: line`always or null` },
  optional: { plain: line`optional`, nullable: line`optional or null` },
} as const;

/** A member of the payload itself, as the title of its table. */
const branchTitle = (branch: Branch): Inline =>
  branch.by === "key"
    ? line`When ${branchCondition(branch)}`
    : line`Form ${branch.number} of ${branch.of}`;

function branchWords(branch: Branch): Inline {
  if (branch.by === "key") return line`when ${branchCondition(branch)}`;
  const number = line`form ${branch.number} of ${branch.of}`;
  return branch.path.depth === 0
    ? line`in ${number}`
    : line`in ${number} of ${codeSpan(branch.path.text)}`;
}

const branchCondition = ({ path, values }: Extract<Branch, { readonly by: "key" }>): Inline =>
  line`${codeSpan(path.text)} is ${orWords(values.map(valueCode))}`;

function meaningWords({ shape, elsewhere }: Field, links: ModelLinks): readonly Inline[] {
  const doc = docOf(shape, links);
  // A model's page has all of its limits; its values are what one looks for here.
  const limits = shape.kind === "ref" ? valueWords(resolveShape(shape, links)) : limitWords(shape);
  const said = doc?.description === undefined ? limits : [phrase(doc.description), ...limits];
  const annotations = annotationWords(doc);
  if (annotations.length + elsewhere.length === 0) return said;
  return [...said, ...annotations, ...elsewhereWords(elsewhere, links)];
}

/** Annotations of a value; those of a model where the reference to it has none. */
function docOf(shape: Shape, { models }: ModelLinks): Doc | undefined {
  if (shape.kind !== "ref") return shape.doc;
  const own = models.get(shape.model)?.shape.doc;
  return own ? { ...own, ...shape.doc } : shape.doc;
}

function elsewhereWords(all: readonly Elsewhere[], links: ModelLinks): readonly Inline[] {
  const rows = new Set(all.map((each) => (each.at === "row" ? each.row : null)?.anchor));
  const [first] = all;
  // The same members of the same union as before.
  if (first?.at === "row" && all.length > 1 && rows.size === 1)
    return [line`Its fields are those of ${rowLink(first.row)}.`];
  return all.flatMap((each) => {
    const here = each.as && line` ${branchWords(each.as)}`;
    if (each.at === "row") {
      const there = each.row.as && line` ${branchWords(each.row.as)}`;
      const row = rowLink(each.row);
      return [line`Its fields${here ?? noInline} are those of ${row}${there ?? noInline}.`];
    }
    // Otherwise the type says it already.
    return here ? [line`Its fields${here} are those of ${links.linkModel(each.model)}.`] : [];
  });
}

const rowLink = ({ path, anchor: target }: ToldRow): Inline =>
  pageLink(codeSpan(path.text), `#${target}`);

/** An object of which the source shows no content. */
export const isOpaque = (shape: Shape): boolean =>
  shape.kind === "unknown" ||
  (shape.kind === "object" &&
    shape.properties.length === 0 &&
    shape.patterns.length === 0 &&
    shape.rest === null);

const gradeWords = new Map(evidenceGrades.map((grade) => [grade, text(grade)]));

export const evidenceWord = (evidence: Evidence): Inline =>
  gradeWords.get(evidence) ?? text(evidence);

function evidenceWords({ evidence, sources: ids }: Field, sources: readonly Source[]): Inline {
  if (ids === null) return evidenceWord(evidence);
  const cited = sources.filter(({ id }) => ids.includes(id)).map(sourceLink);
  return line`${evidenceWord(evidence)}: ${joinInline(cited, line`; `)}`;
}

/** A link to the field's row on the same page. */
export const fieldLink = (field: Field): Inline =>
  pageLink(codeSpan(field.path.text), `#${field.anchor}`);
