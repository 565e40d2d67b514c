/**
 * A script for the head of every page: unfolds what hides the place that the address names as soon as that place is read,
 * so that nothing moves once the page is shown. Later visits are the theme's matter. An end of the address that cannot be
 * read is taken off, for VitePress would stumble over it and show a page that does nothing.
 */
export const unfoldEarly = `(() => {
  let id = "";
  try {
    id = decodeURIComponent(location.hash.slice(1));
  } catch {
    history.replaceState(history.state, "", location.href.split("#")[0]);
  }
  if (!id) return;
  const watch = new MutationObserver(() => {
    let at = document.getElementById(id);
    if (!at) return;
    watch.disconnect();
    while ((at = at.parentElement)) if (at.localName === "details") at.open = true;
  });
  watch.observe(document, { childList: true, subtree: true });
  addEventListener("load", () => watch.disconnect());
})();`;
