/** A row of the page's field list. */
export interface FieldRow {
  /** As the page writes it: `lines[].sku`. */
  readonly path: string;
  readonly anchor: string;
}

/** The rows of the page that is shown. */
export const readFieldRows = (): readonly FieldRow[] =>
  [...document.querySelectorAll<HTMLElement>(".field[id]")].map((row) => ({
    path: row.querySelector(".field-name")?.textContent ?? "",
    anchor: row.id,
  }));

/**
 * The row that tells of the place, or of the nearest place around it; `null` when none does. Items of lists share a row, and
 * so do keys of maps.
 */
export function findFieldRow(
  rows: readonly FieldRow[],
  path: readonly (string | number)[],
): FieldRow | null {
  for (let length = path.length; length > 0; length--) {
    const names = pathNames(path.slice(0, length));
    const row = rows.find((each) => names.includes(each.path));
    if (row) return row;
  }
  return null;
}

/** What the page may call a place: a key may be one of a map's. */
function pathNames(path: readonly (string | number)[]): readonly string[] {
  return path
    .reduce<readonly string[]>(
      (names, key) => {
        if (typeof key === "number") return names.map((name) => `${name}[]`);
        return names.flatMap((name) =>
          name === "" ? [key, "*"] : [`${name}.${key}`, `${name}.*`],
        );
      },
      [""],
    )
    .slice(0, 64);
}
