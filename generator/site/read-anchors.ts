import type { MarkdownRenderer } from "vitepress";

const anchor = /<a id="([\w\-.~*]+)"><\/a>/y;

/** The only HTML of generated pages is an empty `a` with an id, so exactly that is read while all else stays text. */
export function readAnchors(md: MarkdownRenderer): void {
  md.inline.ruler.before("html_inline", "anchor", (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x3c) return false;
    anchor.lastIndex = state.pos;
    const found = anchor.exec(state.src);
    if (!found) return false;
    if (!silent) {
      const token = state.push("html_inline", "", 0);
      token.content = `<a id="${found[1] ?? ""}"></a>`;
      token.meta = { anchor: found[1] ?? "" };
    }
    state.pos = anchor.lastIndex;
    return true;
  });
}
