interface Step {
  readonly text: string;
  readonly value?: unknown;
}

/**
 * One text per JSON value: keys sorted, no white space, `-0` as `0`. Two values are equal as JSON exactly when their texts
 * are. A list of steps instead of recursion, so that no depth of value overflows the stack.
 */
export function jsonText(root: unknown): string {
  const parts: string[] = [];
  const steps: Step[] = [{ text: "", value: root }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    parts.push(step.text);
    if (step.value === undefined) continue;
    if (typeof step.value !== "object" || step.value === null) {
      parts.push(JSON.stringify(step.value) ?? "");
      continue;
    }
    for (const inner of innerSteps(step.value).reverse()) steps.push(inner);
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
  steps.push({ text: isArray ? "]" : "}" });
  return steps;
}
