interface Step {
  readonly text: string;
  readonly value?: unknown;
  /** What ends with the text. */
  readonly closes?: object;
}

/**
 * One text per JSON value: keys sorted, no white space, `-0` as `0`. Two values are equal as JSON exactly when their texts
 * are. A list of steps instead of recursion, so that no depth of value overflows the stack; where a value contains itself,
 * `↺` stands for it.
 */
export function jsonText(root: unknown): string {
  const parts: string[] = [];
  const open = new Set<object>();
  const steps: Step[] = [{ text: "", value: root }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { text, value, closes } = step;
    parts.push(text);
    if (closes !== undefined) open.delete(closes);
    if (value === undefined) continue;
    if (typeof value !== "object" || value === null) {
      parts.push(typeof value === "bigint" ? `${value}n` : (JSON.stringify(value) ?? ""));
    } else if (open.has(value)) {
      parts.push("↺");
    } else {
      open.add(value);
      for (const inner of innerSteps(value).reverse()) steps.push(inner);
    }
  }
  return parts.join("");
}

function innerSteps(value: object): Step[] {
  const isArray = Array.isArray(value);
  const steps: Step[] = [{ text: isArray ? "[" : "{" }];
  if (Array.isArray(value)) {
    for (const item of value) steps.push({ text: "", value: item }, { text: "," });
  } else {
    const entries = Object.entries(value).filter((entry) => entry[1] !== undefined);
    for (const [key, inner] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
      steps.push({ text: `${JSON.stringify(key)}:`, value: inner }, { text: "," });
    }
  }
  steps.push({ text: isArray ? "]" : "}", closes: value });
  return steps;
}
