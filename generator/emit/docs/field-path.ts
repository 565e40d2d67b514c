/** A step into a value: a key, the items of a list, an item by its place, or any key of a map. */
export type PathStep =
  | { readonly in: "key"; readonly key: string }
  | { readonly in: "items" }
  | { readonly in: "item"; readonly index: number }
  | { readonly in: "map" };

const plainKey = /^[A-Za-z_$][\w$-]*$/;

/** As a person writes it: `customer.email`, `addresses[].street`, `additions.*`, `["odd key"]`. */
export function fieldPath(path: readonly PathStep[]): string {
  return path.map((step, index) => stepText(step, index === 0)).join("");
}

function stepText(step: PathStep, first: boolean): string {
  const dot = first ? "" : ".";
  if (step.in === "items") return "[]";
  if (step.in === "item") return `[${step.index}]`;
  if (step.in === "map") return `${dot}*`;
  return plainKey.test(step.key) ? dot + step.key : `[${JSON.stringify(step.key)}]`;
}

/**
 * The anchor of a field's row: `field-customer.email`. Items of a list are `-` as in JSON pointers, values of a map `*`;
 * other characters than letters, digits, `_` and `-` are UTF-8 bytes after a `~`.
 */
export const fieldAnchor = (path: readonly PathStep[]): string =>
  `field-${path.map(anchorStep).join(".")}`;

function anchorStep(step: PathStep): string {
  if (step.in === "items") return "-";
  if (step.in === "item") return String(step.index);
  if (step.in === "map") return "*";
  if (step.key === "" || step.key === "-") return step.key === "" ? "~" : "~2d";
  return step.key.replace(/[^\w-]/gu, escapeBytes);
}

const escapeBytes = (char: string) =>
  Array.from(
    new TextEncoder().encode(char),
    (byte) => `~${byte.toString(16).padStart(2, "0")}`,
  ).join("");
