import type { Entry, Expression } from "./expression.js";

/** An expression on one line; `null` when it is longer than that, or is never put on one line. */
export function flatText(value: Expression, longest: number): string | null {
  const text = flatten(value, longest);
  return text !== null && text.length <= longest ? text : null;
}

function flatten(value: Expression, longest: number): string | null {
  switch (value.kind) {
    case "atom":
      return value.code.text;
    case "binary":
      return `${value.left.text} ${value.operator} ${value.right.text}`;
    case "all":
    case "any":
      return joinFlat(value.parts, {
        longest,
        separator: value.kind === "all" ? " && " : " || ",
        wrap: true,
      });
    case "not": {
      const inner = flatText(value.inner, longest);
      const isPlain = value.inner.kind === "atom" || value.inner.kind === "call";
      return inner === null ? null : isPlain ? `!${inner}` : `!(${inner})`;
    }
    case "call": {
      if (isComposition(value.args)) return null;
      const args = joinFlat(value.args, { longest, separator: ", " });
      return args === null ? null : `${value.callee.text}(${args})`;
    }
    case "array": {
      if (isAlwaysBroken(value.items)) return null;
      const items = joinFlat(value.items, { longest, separator: ", " });
      return items === null ? null : `[${items}]`;
    }
    case "arrow": {
      const body = flatText(value.body, longest);
      return body === null ? null : arrowText(value.body, body);
    }
    case "object": {
      if (value.entries.length === 0) return "{}";
      const values = value.entries.map(({ value: each }) => flatText(each, longest));
      if (values.includes(null)) return null;
      const entries = value.entries.map((entry, index) =>
        isNamesake(entry) ? entry.key.text : `${entry.key.text}: ${values[index]}`,
      );
      return `{ ${entries.join(", ")} }`;
    }
  }
}

/** Whether `{ id: id }` can be `{ id }`: a literal such as `null` or `"a"` is no name. */
export const isNamesake = ({ key, value }: Entry): boolean =>
  value.kind === "atom" &&
  value.code.text === key.text &&
  /^(?!(?:null|true|false)$|\d)[\w$]+$/.test(key.text);

/** A brace after the arrow would begin a function's body. */
export const arrowText = ({ kind }: Expression, body: string): string =>
  kind === "object" ? `() => (${body})` : `() => ${body}`;

/** Arguments of which one is a call that takes a function: prettier takes them for steps, and gives each a line. */
export const isComposition = (args: readonly Expression[]): boolean =>
  args.length > 1 && args.some((arg) => arg.kind === "call" && arg.args.some(isFunction));

const isFunction = ({ kind }: Expression): boolean => kind === "arrow";

interface Joining {
  readonly longest: number;
  readonly separator: string;
  /** Whether chains within a chain are put in parentheses. */
  readonly wrap?: boolean;
}

function joinFlat(
  parts: readonly Expression[],
  { longest, separator, wrap = false }: Joining,
): string | null {
  let text = "";
  for (const part of parts) {
    const flat = flatText(part, longest);
    if (flat === null || text.length > longest) return null;
    const isChain = part.kind === "all" || part.kind === "any";
    text += (text === "" ? "" : separator) + (wrap && isChain ? `(${flat})` : flat);
  }
  return text;
}

/** Prettier always breaks a list of lists, or of objects, of more than one member each. */
export function isAlwaysBroken(items: readonly Expression[]): boolean {
  const isPlural = (item: Expression) =>
    (item.kind === "array" && item.items.length > 1) ||
    (item.kind === "object" && item.entries.length > 1);
  return items.length > 1 && items.every((item) => isPlural(item) && item.kind === items[0]?.kind);
}

/** Whether a list is nothing but numbers, which share lines. */
export const isNumeric = (items: readonly Expression[]): boolean =>
  items.length > 1 &&
  items.every((item) => item.kind === "atom" && /^-?[\d.]/.test(item.code.text));
