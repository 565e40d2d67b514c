import { withBase } from "vitepress";

/**
 * What the page at an address says, as HTML. Where a visit begins it stands in the document already, and Vue takes it over as
 * it is; from there on it comes out of the rendered page. While the site is built there is only room for it.
 */
export async function loadBody(address: string): Promise<string> {
  if (import.meta.env.SSR) return `<div data-page-body="${address}"></div>`;
  const shown = findBody(document);
  if (shown?.dataset["pageBody"] === address) return shown.outerHTML;
  const response = await fetch(withBase(`/${address}`));
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const body = findBody(page);
  // VitePress tries again with the newest list of pages, and says that there is none if that fails as well.
  if (!response.ok || !body) throw new Error(`Page not found: ${address}`);
  return body.outerHTML;
}

const findBody = (page: Document) => page.querySelector<HTMLElement>("[data-page-body]");
