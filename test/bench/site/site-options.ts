import { parseArgs } from "node:util";

export interface SiteOptions {
  readonly rounds: number;
  /** Events of a synthetic catalog that is built as well; 0: none. */
  readonly pages: number;
  /** Whether the default VitePress is built beside. */
  readonly peer: boolean;
  /** Whether an edit is followed to the screen. */
  readonly dev: boolean;
  /** Whether the README's block and the stored results are rewritten. */
  readonly readme: boolean;
}

export const siteUsage = `npm run bench:site -- [options]
  --rounds 3      every site is built once per round, one after the other
  --pages 1500    events of a synthetic catalog that is built once as well; 0 for none
  --no-peer       do not build the default VitePress beside
  --no-dev        do not measure how soon an edit is on the screen
  --no-readme     print the report without storing it`;

/** Reads the arguments; throws with what is wrong about them. */
export function readSiteOptions(args: readonly string[]): SiteOptions {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      rounds: { type: "string", default: "3" },
      pages: { type: "string", default: "0" },
      peer: { type: "boolean", default: true },
      dev: { type: "boolean", default: true },
      readme: { type: "boolean", default: true },
    },
  });
  return {
    ...values,
    rounds: wholeNumber(values.rounds, 1),
    pages: wholeNumber(values.pages, 0),
  };
}

function wholeNumber(text: string, least: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  throw new Error(`"${text}" is not a whole number of at least ${least}.`);
}
