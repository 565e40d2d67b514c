/** What a print leaves out: documents that one would rather download. */
const leftOut = ".fold:not(:has(> summary > #typescript))";

/** Opens what is folded away while a page is printed, as paper cannot be unfolded. */
export function unfoldForPrint(): void {
  const opened = new Set<HTMLDetailsElement>();
  addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll("details")) {
      if (fold.open || fold.matches(leftOut)) continue;
      fold.open = true;
      opened.add(fold);
    }
  });
  addEventListener("afterprint", () => {
    for (const fold of opened) fold.open = false;
    opened.clear();
  });
}
