import { createMarkdownRenderer, type MarkdownEnv, type MarkdownRenderer } from "vitepress";
import { readMarkdown } from "../../generator/site/read-markdown.js";
import { createSiteConfig } from "../../generator/site/site-config.js";

/** What the site makes of a page, by its path in the site's source folder. Code is not highlighted, which would take longest. */
export async function renderPage(path: string, markdown: string): Promise<string> {
  const { markdown: options } = createSiteConfig({
    site: "/none",
    theme: "/none",
    base: "/",
    facts: { catalog: "", vendors: [] },
  });
  const highlight = (code: string) =>
    `<pre class="code"><code>${code.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`)}</code></pre>`;
  // Without what keeps bodies apart from the code of a site.
  const config = (each: MarkdownRenderer) => readMarkdown(each, "/");
  // VitePress makes one and hands it out from then on.
  const md = await createMarkdownRenderer("/none", { ...options, highlight, config }, "/");
  const env: MarkdownEnv = { path: `/none/${path}`, relativePath: path, cleanUrls: true };
  return md.renderAsync(markdown, env);
}
