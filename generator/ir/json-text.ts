import type { JsonValue } from "./json.js";

interface Step {
  readonly text: string;
  readonly value?: JsonValue;
}

/**
 * One text per JSON value: keys sorted by UTF-16 units, no white space, `-0` as `0`. Two values are equal as JSON exactly
 * when their texts are. A list of steps instead of recursion, so that no depth of value overflows the stack.
 */
export function jsonText(root: JsonValue): string {
  const parts: string[] = [];
  const steps: Step[] = [{ text: "", value: root }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    parts.push(step.text);
    if (step.value === undefined) continue;
    if (typeof step.value !== "object" || step.value === null) {
      parts.push(JSON.stringify(step.value));
      continue;
    }
    for (const inner of innerSteps(step.value).reverse()) steps.push(inner);
  }
  return parts.join("");
}

function innerSteps(value: Extract<JsonValue, object>): Step[] {
  if (Array.isArray(value)) {
    // Not `map`, which would leave holes.
    const items = Array.from(value, (item: JsonValue, index) => ({
      text: index ? "," : "[",
      value: item,
    }));
    return [...items, { text: items.length ? "]" : "[]" }];
  }
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const members = sorted.map(([key, inner], index) => ({
    text: `${index ? "," : "{"}${JSON.stringify(key)}:`,
    value: inner,
  }));
  return [...members, { text: members.length ? "}" : "{}" }];
}
