/** Shows the rows that fit what a filter asks for, and says how many they are. */
export function filterRows(filter: HTMLElement): void {
  const wanted = readFilter(filter);
  const rows = rowsOf(filter);
  const fitting = new Set(rows.filter((row) => fits(row, wanted)));
  const shown = new Set([...fitting].flatMap(withSurrounding));
  for (const row of rows) row.hidden = !shown.has(row);
  if (isAsking(wanted))
    for (const row of fitting)
      for (let at = row.parentElement; at; at = at.parentElement)
        if (at instanceof HTMLDetailsElement) at.open = true;
  const output = filter.querySelector("output");
  const noun = filter.dataset["noun"] ?? "rows";
  if (output)
    output.textContent = isAsking(wanted) ? `${fitting.size} of ${rows.length} ${noun}` : "";
}

interface Wanted {
  readonly words: readonly string[];
  readonly grade: string;
  readonly state: string;
}

function readFilter(filter: HTMLElement): Wanted {
  const value = (name: string) => {
    const control = filter.querySelector(`[data-filter="${name}"]`);
    const isControl = control instanceof HTMLInputElement || control instanceof HTMLSelectElement;
    return isControl ? control.value : "";
  };
  const words = value("text").toLowerCase().split(/\s+/);
  return {
    words: words.filter((word) => word !== ""),
    grade: value("grade"),
    state: value("state"),
  };
}

const isAsking = ({ words, grade, state }: Wanted): boolean =>
  words.length > 0 || grade !== "" || state !== "";

/** Rows of the section that the filter stands in, up to the next filter. */
function rowsOf(filter: HTMLElement): readonly HTMLElement[] {
  const next = filter.nextElementSibling;
  if (!next) return [];
  return [...next.querySelectorAll<HTMLElement>(".field, tbody > tr")];
}

function fits(row: HTMLElement, { words, grade, state }: Wanted): boolean {
  if (grade !== "" && row.dataset["grade"] !== grade) return false;
  if (state !== "" && row.dataset["state"] !== state) return false;
  if (words.length === 0) return true;
  const text = ownText(row);
  return words.every((word) => text.includes(word));
}

/** What a row says itself: not what the fields within it say. */
function ownText(row: HTMLElement): string {
  const parts = [...row.children].filter((child) => !child.matches(".inner"));
  return parts
    .map((part) => part.textContent)
    .join(" ")
    .toLowerCase();
}

/** A row with the rows that it stands within. */
function withSurrounding(row: HTMLElement): readonly HTMLElement[] {
  const outer = row.parentElement?.closest<HTMLElement>(".field");
  return outer ? [row, ...withSurrounding(outer)] : [row];
}
