import type { MarkdownEnv, MarkdownRenderer } from "vitepress";
import { pageAddress } from "./page-address.js";

/** What pages say, kept apart from the components that VitePress makes of pages. */
export interface PageBodies {
  /** Makes every page a component that says next to nothing. */
  readonly setAside: (md: MarkdownRenderer) => void;
  /** Puts what a page says where its component left room for it. */
  readonly place: (html: string) => string;
}

/**
 * Bundling what pages say, twice, as the code of components, would take most of a build's time and memory, and would read what
 * stands between two braces as code. So a component holds the page's address only: what it says is put into the rendered page,
 * and whoever comes from another page takes it from there. While definitions are edited there are no rendered pages, and the
 * components hold everything.
 */
export function createPageBodies(isServed: () => boolean): PageBodies {
  const bodies = new Map<string, string>();
  const room = /<div data-page-body="([^"]*)"><\/div>/;
  return {
    setAside(md) {
      const render = md.renderAsync.bind(md);
      md.renderAsync = async (source, env: MarkdownEnv) => {
        const page = await render(source, env);
        const address = pageAddress(env.relativePath);
        const body = `<div class="page-body" data-page-body="${address}">${page}</div>`;
        if (!isServed()) bodies.set(address, body);
        env.sfcBlocks?.scripts.push(...scriptsOf(isServed() ? inlined(body) : loaded(address)));
        return "<PageBody />";
      };
    },
    place: (html) => html.replace(room, (empty, address: string) => bodies.get(address) ?? empty),
  };
}

/** Of the component, which VitePress puts beside what it knows of the page. */
const scriptsOf = (body: string): NonNullable<MarkdownEnv["sfcBlocks"]>["scripts"] =>
  [
    `<script>\n${body}\n</script>`,
    `<script setup>
import { createStaticVNode } from "vue";
const PageBody = () => createStaticVNode(body, 1);
</script>`,
  ].map((content) => ({ type: "script", content, contentStripped: "", tagOpen: "", tagClose: "" }));

const loaded = (address: string) =>
  `import { loadBody } from "@hookscribe/site/load-body.js";
const body = await loadBody(${JSON.stringify(address)});`;

const inlined = (body: string) => `const body = ${JSON.stringify(body).replaceAll("</", "<\\/")};`;
