import { prose } from "../../text/markdown.js";

/** OpenAPI reads descriptions as Markdown: what a definition says shows as it is, and is no markup of its own. */
export function descriptionOf(paragraphs: readonly (string | null | undefined)[]): string {
  const said = paragraphs.filter((each) => each !== null && each !== undefined && each !== "");
  // Tools that look for tags look for `<`, whatever stands before it.
  return prose(said.join("\n\n")).text.replace(/\\(.)/g, (pair, char) =>
    char === "<" ? "&lt;" : pair,
  );
}
