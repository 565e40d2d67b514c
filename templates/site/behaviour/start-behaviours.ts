import { chooseTab } from "./choose-tab.js";
import { copyCode } from "./copy-code.js";
import { filterRows } from "./filter-rows.js";
import { loadFold } from "./load-fold.js";
import { createCheckOpener } from "./open-check.js";
import { openTarget } from "./open-target.js";
import { unfoldForPrint } from "./unfold-for-print.js";

/** Brings to life what pages hold as markup alone; once for all pages, as it listens at the document. */
export function startBehaviours(): void {
  const openCheck = createCheckOpener();
  document.addEventListener("click", ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>("[data-copy], [data-check]") : null;
    if (button?.matches("[data-copy]")) void copyCode(button);
    else if (button) void openCheck(button);
  });
  // Folds do not tell their surroundings, but can be overheard.
  document.addEventListener("toggle", ({ target }) => void loadFold(target), true);
  document.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const filter = target.closest<HTMLElement>(".row-filter");
    if (filter) filterRows(filter);
    if (target instanceof HTMLInputElement && target.matches(".tab")) chooseTab(target);
  });
  addEventListener("hashchange", openTarget);
  unfoldForPrint();
}
