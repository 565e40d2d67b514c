import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { Doubt, PageSource } from "../ir/evidence.js";
import type { Pointer } from "../ir/json.js";
import type { Span } from "../ir/span.js";
import type { Located } from "../source/located.js";
import type { SourceFile } from "../source/load.js";
import { parseYaml } from "../source/yaml.js";
import {
  flag,
  listOf,
  located,
  oneOrMore,
  optional,
  placed,
  record,
  refused,
  required,
  text,
  textLike,
} from "./decode.js";
import { doubt, grade, sourceFields } from "./page-frame.js";
import { readDoubt, reportDoubts } from "./parse-page.js";
import { reportUncited } from "./report-uncited.js";

const target = textLike({
  expected: "a place in a page, such as threads.yaml#/models/Thread/properties/title",
  pattern: /^[A-Za-z0-9._-]+\.ya?ml#(\/([^~]|~[01])*)$/,
});

/** How one version's pages differ from another's: `definitions/<vendor>/<version>/differences.yaml`. */
export const differencesFrame = record({
  from: required(placed(text), "The version whose pages this one has, but for the changes."),
  sources: required(
    listOf(
      record({
        id: required(text, "Key by which changes cite it."),
        ...sourceFields,
        evidence: required(grade, "What the document shows of the changes."),
      }),
    ),
    "Documents that tell the changes.",
  ),
  changes: required(
    listOf(
      record({
        at: required(placed(target), "The page of the other version and the place in it."),
        summary: required(text, "What is different in this version, in one sentence."),
        source: required(placed(oneOrMore(text)), "Ids of the sources that tell it."),
        remove: optional(flag, "Whether nothing stands there in this version.", false),
        set: optional(located({}), "What stands there in this version.", null),
      }),
    ),
    "Each place that differs.",
  ),
  doubts: optional(
    listOf(doubt),
    "Places where the sources are silent, broken or contradict each other.",
    [],
  ),
});

export interface ParsedDifferences {
  readonly from: { readonly value: string; readonly span: Span };
  readonly sources: readonly PageSource[];
  readonly changes: readonly ParsedChange[];
  readonly doubts: readonly Doubt[];
  readonly file: SourceFile;
}

export interface ParsedChange {
  /** File name of the page, without its folder. */
  readonly page: string;
  readonly pointer: Pointer;
  readonly summary: string;
  readonly sources: readonly string[];
  /** What stands there now; `null` when it is gone. */
  readonly set: Located | null;
  readonly span: Span;
}

/** Reads the differences of one version; `null` when they were refused. */
export function parseDifferences(file: SourceFile, report: Report): ParsedDifferences | null {
  const root = parseYaml(file, report);
  if (!root) return null;
  const frame = differencesFrame.decode(root, report);
  if (frame === refused) return null;
  const known = frame.sources.map(({ id }) => id);
  const changes = frame.changes.flatMap((change): ParsedChange[] => {
    const { at, summary, source, remove, set, span } = change;
    reportUncited({ ids: source.value, known, span: source.span }, report);
    if (remove === (set !== null)) {
      report(diagnostic("differences/remove-or-set", span, {}));
      return [];
    }
    const [page = "", pointer = ""] = at.value.split("#");
    return [{ page, pointer, summary, sources: source.value, set, span: at.span }];
  });
  reportDoubts({ located: root, doubts: frame.doubts, report });
  return {
    from: frame.from,
    sources: frame.sources,
    changes,
    doubts: frame.doubts.map(readDoubt),
    file,
  };
}
