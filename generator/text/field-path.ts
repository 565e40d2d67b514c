/** A step into a value: a key, the items of a list, an item by its place, or any key of a map. */
export type PathStep =
  | { readonly in: "key"; readonly key: string }
  | { readonly in: "items" }
  | { readonly in: "item"; readonly index: number }
  | { readonly in: "map" };

/** Where a field is within its payload. */
export interface FieldPath {
  /** As a person writes it: `customer.email`, `addresses[].street`, `additions.*`, `["odd key"]`. */
  readonly text: string;
  /**
   * What its row is called in links: `field-customer.email`. Items of a list are `-` as in JSON pointers, values of a map
   * `*`; characters other than letters, digits, `_` and `-` are UTF-8 bytes after a `~`.
   */
  readonly anchor: string;
  readonly depth: number;
}

export const rootPath: FieldPath = { text: "", anchor: "field", depth: 0 };

export function belowPath({ text, anchor, depth }: FieldPath, step: PathStep): FieldPath {
  return {
    text: text + stepText(step, depth === 0),
    anchor: `${anchor}${depth === 0 ? "-" : "."}${anchorStep(step)}`,
    depth: depth + 1,
  };
}

const plainKey = /^[A-Za-z_$][\w$-]*$/;

function stepText(step: PathStep, first: boolean): string {
  if (step.in === "items") return "[]";
  if (step.in === "item") return `[${step.index}]`;
  const dot = first ? "" : ".";
  if (step.in === "map") return `${dot}*`;
  return plainKey.test(step.key) ? dot + step.key : `[${JSON.stringify(step.key)}]`;
}

const plainInAnchor = /^[A-Za-z0-9_][\w-]*$/;

function anchorStep(step: PathStep): string {
  if (step.in === "items") return "-";
  if (step.in === "item") return String(step.index);
  if (step.in === "map") return "*";
  if (plainInAnchor.test(step.key)) return step.key;
  if (step.key === "" || step.key === "-") return step.key === "" ? "~" : "~2d";
  return step.key.replace(/[^\w-]/gu, escapeBytes);
}

const escapeBytes = (char: string) =>
  Array.from(
    new TextEncoder().encode(char),
    (byte) => `~${byte.toString(16).padStart(2, "0")}`,
  ).join("");
