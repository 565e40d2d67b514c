import { builders, printer } from "prettier/doc";

const ascii = /^[\0-\x7F]*$/;

/** Whether prettier takes a text for at most so wide. Only it knows how wide it takes a character beyond ASCII to be. */
export function fitsLine(text: string, columns: number): boolean {
  if (ascii.test(text)) return text.length <= columns;
  const line = builders.group([text, builders.softline]);
  const options = { printWidth: columns, tabWidth: 2, useTabs: false };
  return !printer.printDocToString(line, options).formatted.includes("\n");
}
