import { InvalidArgumentError } from "commander";

// What the command line takes as texts, read as what it is meant to be; what is not is told with the option's name.

export function readUrl(text: string): string {
  if (isWebAddress(text)) return text;
  throw new InvalidArgumentError("It must be a URL that starts with http:// or https://.");
}

/** `https://hooks.example`, without a path; an environment variable that is set to nothing is none. */
export function readOrigin(text: string): string | undefined {
  if (text === "") return undefined;
  const { protocol, host } = new URL(readUrl(text));
  return `${protocol}//${host}`;
}

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

export const readCount = (text: string): number => readInteger(text, { from: 1, to: 1000 });
export const readPort = (text: string): number => readInteger(text, { from: 0, to: 65_535 });
export const readStatus = (text: string): number => readInteger(text, { from: 200, to: 599 });

function readInteger(text: string, { from, to }: { from: number; to: number }): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= from && number <= to) return number;
  throw new InvalidArgumentError(`It must be a whole number from ${from} to ${to}.`);
}
