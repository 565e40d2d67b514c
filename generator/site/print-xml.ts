/** An element with its attributes and what it holds: other elements, or a text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: { readonly [name: string]: string };
  readonly children?: readonly XmlElement[];
  readonly text?: string;
}

/** An XML document, two spaces to a step; a text stands on the line of its element. */
export const printXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${printElement(root, "")}\n`;

function printElement(element: XmlElement, indent: string): string {
  const { name, attributes = {}, children = [], text } = element;
  const facts = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `${indent}<${name}${facts.join("")}`;
  if (text !== undefined) return `${start}>${escapeXml(text)}</${name}>`;
  if (children.length === 0) return `${start}/>`;
  const inner = children.map((child) => printElement(child, `${indent}  `));
  return [`${start}>`, ...inner, `${indent}</${name}>`].join("\n");
}

/** Characters that XML 1.0 cannot hold in any form. */
const impossible = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const escapeXml = (value: string) =>
  value.replace(impossible, "\ufffd").replace(/[<>&"\r\n\t]/g, (char) => entities[char] ?? char);

const entities: { readonly [char: string]: string } = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};
