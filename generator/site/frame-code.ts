import type { MarkdownRenderer } from "vitepress";
import { markup } from "./html.js";

/** Code with the name of its language and a button that copies it, where a script can run. */
export function frameCode(md: MarkdownRenderer): void {
  const fence = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const code = fence?.(tokens, index, options, env, self) ?? "";
    const language = tokens[index]?.info.trim() ?? "";
    const label = languages.get(language) ?? language;
    return `${
      markup`<div class="code-frame"><div class="code-bar"><span>${label}</span><button type="button" class="copy" data-copy>Copy</button></div>`
        .markup
    }${code}</div>\n`;
  };
}

const languages: ReadonlyMap<string, string> = new Map([
  ["ts", "TypeScript"],
  ["js", "JavaScript"],
  ["json", "JSON"],
  ["yaml", "YAML"],
  ["http", "HTTP"],
  ["sh", "Shell"],
  ["text", ""],
]);
