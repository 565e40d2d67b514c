import type { App } from "vue";

/** A check that is on the page, and the place where it is. */
interface OpenCheck {
  readonly app: App;
  readonly place: HTMLElement;
}

/** Opens the check of a page when a button asks for it, and ends those of pages that were left. */
export function createCheckOpener(): (button: HTMLElement) => Promise<void> {
  let open: OpenCheck | null = null;
  return async (button) => {
    const place = button.closest<HTMLElement>(".check-place");
    if (!place) return;
    const { mountCheck } = await import("../check/mount-check.js");
    if (open && !open.place.isConnected) open.app.unmount();
    const start = button.dataset["check"] === "example" ? exampleOfPage() : "";
    open = { app: mountCheck(place, start), place };
  };
}

const exampleOfPage = (): string =>
  document.querySelector<HTMLElement>('[data-section^="example"] pre')?.innerText ?? "";
