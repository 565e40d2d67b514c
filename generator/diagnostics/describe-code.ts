import { catalogue } from "./catalogue.js";
import type { Code, Severity } from "./diagnostic.js";

/** A code with its message as it reads when nothing is filled in: `<name>` stands for what varies. */
export interface Description {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
}

/** In the order of the catalogue, which goes by area. */
export const listCodes = (): readonly Code[] => Object.keys(catalogue) as Code[];

export function describeCode(code: Code): Description {
  const { severity, message, fix } = catalogue[code];
  return { code, severity, message: (message as (params: unknown) => string)(blanks), fix };
}

/** Gives `<name>` for every parameter, as a text and as a list of one. */
const blanks: unknown = new Proxy(
  {},
  {
    get: (_, name) => Object.assign([`<${String(name)}>`], { toString: () => `<${String(name)}>` }),
  },
);
