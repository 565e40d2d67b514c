/** What is said of what nobody foresaw, with where it was thrown. */
export function describeBug(error: unknown): string {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  // A module that was made in memory has its whole text for an address.
  const short = told.replace(/\bdata:\S*?(?=(?::\d+){0,2}\)?(?:\s|$))/g, "data:…");
  return `\nThis is a bug in hookscribe, not in your definitions: please report it with the lines below.\n\n${short}\n`;
}
