/** Unfolds whatever hides the place that the address names, and brings it into view. */
export function openTarget(): void {
  const id = readHash();
  const target = id === "" ? null : document.getElementById(id);
  if (!target) return;
  let isHidden = false;
  for (let at = target.parentElement; at; at = at.parentElement) {
    if (!(at instanceof HTMLDetailsElement) || at.open) continue;
    at.open = true;
    isHidden = true;
  }
  if (isHidden) target.scrollIntoView();
}

/** Empty for what cannot be read: whoever wrote the address may have cut it. */
function readHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}
