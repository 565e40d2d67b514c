import type { HeadConfig, UserConfig } from "vitepress";
import type { SiteFacts } from "./site-facts.js";
import { highlightByClass } from "./highlight-by-class.js";
import { createPageBodies } from "./page-bodies.js";
import { readMarkdown } from "./read-markdown.js";
import { unfoldEarly } from "./unfold-early.js";

/** How a site is built, apart from what its pages say. */
export interface SiteSettings {
  /** Folder of the built site. */
  readonly site: string;
  /** Folder of hookscribe's theme. */
  readonly theme: string;
  /** Path below which the site will be served, with a slash at both ends. */
  readonly base: string;
  readonly facts: SiteFacts;
}

/** Texts of vendors are never code: no HTML, no attributes in braces, no inclusion of files. */
const plainText = {
  html: false,
  linkify: false,
  attrs: false,
  emoji: false,
  snippet: false,
  include: false,
  toc: false,
  container: false,
  gfmAlerts: false,
  tasklist: false,
  footnote: false,
  image: false,
  preWrapper: false,
  tableTabIndex: false,
  theme: "github-light-high-contrast",
} as const satisfies UserConfig["markdown"];

/** Tells programs of the same in another form. */
const alternate = (type: string, href: string): HeadConfig => [
  "link",
  { rel: "alternate", type, href },
];

/** The settings of VitePress. */
export function createSiteConfig({ site, theme, base, facts }: SiteSettings): UserConfig {
  let isServed = false;
  const bodies = createPageBodies(() => isServed);
  return {
    base,
    outDir: site,
    lang: "en",
    title: "hookscribe",
    titleTemplate: ":title · hookscribe",
    description: "Webhook events with their fields, deliveries, evidence and doubts.",
    cleanUrls: true,
    lastUpdated: false,
    // To change colours without a transition it would write a style into the page, which the page's policy refuses.
    appearance: { disableTransition: false },
    router: { prefetchLinks: false },
    srcExclude: ["public/**"],
    // Links to what the outputs hold beside pages lead to files that are copied as they are.
    ignoreDeadLinks: [/\/(schemas|openapi)\//],
    // Without the inline style that stands there otherwise.
    contentProps: {},
    head: [
      ["link", { rel: "icon", href: `${base}favicon.svg`, type: "image/svg+xml" }],
      alternate("application/atom+xml", `${base}feed.xml`),
      ["script", {}, unfoldEarly],
    ],
    transformHead: ({ page }) =>
      page === "404.md" ? [] : [alternate("text/markdown", base + page)],
    markdown: {
      ...plainText,
      codeTransformers: [highlightByClass],
      config: (md) => {
        readMarkdown(md, base);
        bodies.setAside(md);
      },
    },
    vite: {
      server: { fs: { allow: [theme, "."] } },
      // Scripts hold the code of others, whose licenses ask for their text beside it.
      build: { chunkSizeWarningLimit: 2000, license: { fileName: "licenses.txt" } },
      publicDir: "public",
      resolve: { alias: { "@hookscribe/site": `${theme}/theme` } },
      plugins: [
        {
          name: "hookscribe:served",
          configResolved: ({ command }) => void (isServed = command === "serve"),
        },
      ],
    },
    transformHtml: (html) => bodies.place(html),
    themeConfig: facts,
  };
}
