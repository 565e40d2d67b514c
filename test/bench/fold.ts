/** Markdown that is shown on demand. */
export const fold = (summary: string, text: string): string =>
  `<details>\n<summary>${summary}</summary>\n\n${text}\n\n</details>`;
