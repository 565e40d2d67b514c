/** Where a site was built without its origin, the browser knows it: lines to copy that fetch a file get the whole address. */
export function completeAddresses(): void {
  for (const option of document.querySelectorAll(".code-frame code span")) {
    const address = option.textContent === " -O" ? option.nextElementSibling : null;
    const path = address?.textContent.trim() ?? "";
    if (address && path.startsWith("/")) address.textContent = ` ${location.origin}${path}`;
  }
}
