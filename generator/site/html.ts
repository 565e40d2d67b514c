declare const brand: unique symbol;

/** Markup of a page. Only this file makes one of a text, so that a text never becomes markup. */
export interface Html {
  readonly [brand]: "html";
  readonly markup: string;
}

/** What a renderer made of Markdown, or what this project wrote. */
export const trusted = (text: string): Html => ({ markup: text }) as Html;

export const noHtml: Html = trusted("");

/** The one door for data into markup: texts are escaped, between tags and in quoted attributes alike. */
export function markup(
  strings: TemplateStringsArray,
  ...values: readonly (Html | string | number | readonly Html[])[]
): Html {
  const parts = values.map((value, index) => markupOf(value) + (strings[index + 1] ?? ""));
  return trusted((strings[0] ?? "") + parts.join(""));
}

function markupOf(value: Html | string | number | readonly Html[]): string {
  if (typeof value === "object" && "markup" in value) return value.markup;
  if (typeof value === "object") return value.map((each) => each.markup).join("");
  return escapeText(String(value));
}

const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities.get(character) ?? character);

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);
