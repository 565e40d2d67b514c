import { markup, trusted } from "./html.js";
import { titleOf } from "./page-sections.js";
import type { PageRendering, Token } from "./page-tokens.js";

/** Every part of a section below a heading of the third level, folded away behind its title. */
export function foldParts({ block }: PageRendering, content: readonly Token[]): readonly Token[] {
  const folded: Token[] = [];
  let isOpen = false;
  for (let at = 0; at < content.length; at++) {
    const token = content[at];
    if (!token) break;
    if (token.type !== "heading_open" || token.tag !== "h3") {
      folded.push(token);
      continue;
    }
    const heading = content.slice(at, at + 3);
    const id = token.attrGet("id") ?? "";
    if (isOpen) folded.push(block(trusted("</details>")));
    folded.push(
      block(
        markup`<details class="fold"><summary><h3 id="${id}">${titleOf(heading)}</h3></summary>`,
      ),
    );
    isOpen = true;
    at += heading.length - 1;
  }
  return isOpen ? [...folded, block(trusted("</details>"))] : folded;
}
