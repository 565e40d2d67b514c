const key = "hookscribe-tab";

/** Remembers the variant that a reader chose, and shows it on every page that has it. */
export function chooseTab(chosen: HTMLInputElement): void {
  const title = chosen.dataset["tab"];
  if (title === undefined) return;
  keep(title);
  restoreTab();
}

/** Shows the variant that was chosen last, wherever a page has it. */
export function restoreTab(): void {
  const title = kept();
  if (title === null) return;
  for (const tab of document.querySelectorAll<HTMLInputElement>("input.tab"))
    if (tab.dataset["tab"] === title) tab.checked = true;
}

// A browser may refuse to store anything.
function keep(title: string): void {
  try {
    localStorage.setItem(key, title);
  } catch {
    return;
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
