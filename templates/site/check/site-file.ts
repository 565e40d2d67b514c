import { withBase } from "vitepress";

/** The address of a file of the site, whole, as a worker has none of its own to begin from. */
export const siteFile = (path: string): string => new URL(withBase(`/${path}`), location.href).href;
