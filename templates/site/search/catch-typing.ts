/** Longest time that somebody's typing is kept for a dialog that does not come. */
const patience = 5000;

/**
 * Keeps what is typed from now on, for whoever goes on typing while the search is being loaded. Gives back how to end that and
 * take the text.
 */
export function catchTyping(): () => string {
  let typed = "";
  const listen = new AbortController();
  const keep = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    if (key === "Escape") return listen.abort();
    if (key === "Backspace") typed = typed.slice(0, -1);
    else if (key.length === 1) typed += key;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener("keydown", keep, { capture: true, signal: listen.signal });
  setTimeout(() => listen.abort(), patience);
  return () => {
    listen.abort();
    return typed;
  };
}
