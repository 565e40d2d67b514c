/** Asks for the search dialog from anywhere on a page. */
export const openSearch = (): boolean => window.dispatchEvent(new Event(searchEvent));

/** Calls back when somebody asks for the dialog, by the keyboard or by `openSearch`; gives back how to stop that. */
export function onSearchWanted(open: () => void): () => void {
  const listen = new AbortController();
  const { signal } = listen;
  window.addEventListener(searchEvent, open, { signal });
  window.addEventListener(
    "keydown",
    (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      open();
    },
    { signal },
  );
  return () => listen.abort();
}

const searchEvent = "hookscribe:search";

/** Ctrl-K or Cmd-K anywhere, `/` where nobody is writing. */
function isShortcut({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === "k") return (ctrlKey || metaKey) && !altKey && !shiftKey;
  return key === "/" && !ctrlKey && !metaKey && !altKey && !isWriting(target);
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input, textarea, select"));
