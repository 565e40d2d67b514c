import { markup, noHtml, type Html } from "./html.js";

export interface RowFilter {
  /** What the rows are: `events`. */
  readonly noun: string;
  /** Of the section that they stand in. */
  readonly title: string;
  /** Evidence of each row. */
  readonly grades: readonly string[];
  /** How much is known of each row; none, where rows do not tell. */
  readonly states: readonly string[];
  readonly total: number;
}

/** Below this many rows a reader sees more than a filter would find. */
const worthFiltering = 8;

/** Controls that a script brings to life; without one they are not shown. */
export function rowFilter({ noun, title, grades, states, total }: RowFilter): Html {
  if (total < worthFiltering) return noHtml;
  return markup`<div class="row-filter" role="search" aria-label="Filter ${noun}: ${title}" data-noun="${noun}" data-total="${total}"><input type="search" data-filter="text" placeholder="Filter ${total} ${noun}" aria-label="Text" autocomplete="off" spellcheck="false">${choice({ name: "grade", label: "Evidence", all: "Any evidence", values: grades })}${choice({ name: "state", label: "Known", all: "Known or not", values: states })}<output aria-live="polite"></output></div>`;
}

interface Choice {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly values: readonly string[];
}

function choice({ name, label, all, values }: Choice): Html {
  const counts = new Map<string, number>();
  for (const value of values.filter((each) => each !== ""))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size < 2) return noHtml;
  const options = [...counts].map(
    ([value, count]) =>
      markup`<option value="${value}">${stateWords.get(value) ?? value} (${count})</option>`,
  );
  return markup`<select data-filter="${name}" aria-label="${label}"><option value="">${all}</option>${options}</select>`;
}

const stateWords: ReadonlyMap<string, string> = new Map([
  ["full", "full contract"],
  ["part", "known in part"],
  ["name", "name only"],
]);
