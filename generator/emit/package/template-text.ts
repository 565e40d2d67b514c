import { fillProse, type Block, type Inline } from "../../text/markdown.js";
import type { Templates } from "../emitter.js";

/** A template's text. A missing one is a mistake in the installation. */
export function templateText(templates: Templates, path: string): string {
  const text = templates.get(path);
  if (text === undefined) throw new Error(`The template "${path}" is missing.`);
  return text;
}

/** Markdown of a template. A slot without a value and a value without a slot are both mistakes in the template. */
export function fillTemplate(
  template: string,
  slots: { readonly [name: string]: Inline | Block },
): Block {
  const unused = Object.keys(slots).find((name) => !template.includes(`{{${name}}}`));
  if (unused !== undefined) throw new Error(`The template has no slot {{${unused}}}.`);
  return fillProse(template, slots);
}
