import { chooseTab } from "./choose-tab.js";
import { copyCode } from "./copy-code.js";
import { filterRows } from "./filter-rows.js";
import { openTarget } from "./open-target.js";

/** Brings to life what pages hold as markup alone; once for all pages, as it listens at the document. */
export function startBehaviours(): void {
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-copy]") : null;
    if (button) void copyCode(button);
  });
  document.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const filter = target.closest<HTMLElement>(".row-filter");
    if (filter) filterRows(filter);
    if (target instanceof HTMLInputElement && target.matches(".tab")) chooseTab(target);
  });
  addEventListener("hashchange", openTarget);
  addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
}
