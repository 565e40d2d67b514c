import type { Theme } from "vitepress";
import SiteLayout from "./site-layout.vue";
import "./style/site.css";

/** All of the site's look; nothing of VitePress's own theme, whose weight would not fit. */
export const theme: Theme = { Layout: SiteLayout };
