import type { MarkdownRenderer } from "vitepress";
import { markup, trusted, type Html } from "./html.js";

/** A name that may go on in the next line where one of its parts ends, and nowhere else while its parts fit. */
export const breakableName = (name: string): Html => {
  const [first = "", ...rest] = name.split(partEnds);
  return markup`${first}${rest.map((part) => markup`${trusted("<wbr>")}${part}`)}`;
};

/** After a dot, an underscore or a slash, and before a hump. The theme has the same for the names that it shows. */
const partEnds = /(?<=[._/:])(?=[^._/:])|(?<=[a-z\d])(?=[A-Z])/;

const day = /\b\d{4}-\d\d-\d\d\b/;

/** Lets lines end within names where a reader would end them, and not within days. */
export function breakNames(md: MarkdownRenderer): void {
  md.renderer.rules.code_inline = (tokens, index) => {
    const text = tokens[index]?.content ?? "";
    const isDay = new RegExp(`^${day.source}$`).test(text);
    return (
      isDay ? markup`<code class="day">${text}</code>` : markup`<code>${breakableName(text)}</code>`
    ).markup;
  };
  md.renderer.rules["text"] = (tokens, index) => keepDays(tokens[index]?.content ?? "").markup;
}

/** A text whose days stay on one line each. */
export const keepDays = (text: string): Html =>
  markup`${text
    .split(new RegExp(`(${day.source})`))
    .map((part, at) =>
      at % 2 === 1 ? markup`<time class="day">${part}</time>` : markup`${part}`,
    )}`;
