import type { Version } from "../../ir/catalog.js";
import { signingSchemes, type NamedScheme } from "../../ir/signing-schemes.js";
import { refuse } from "../find-version.js";
import { notFound } from "../not-found.js";
import { readSecrets, secretVariable } from "./secrets.js";
import type { Terminal } from "../terminal.js";

export interface SchemeFlags {
  readonly secret?: string | readonly string[];
  /** Name of one of the vendor's schemes; the usual one when absent. */
  readonly scheme?: string;
}

/** How messages are signed or verified. */
export interface Proof {
  /** `null` where the vendor states no scheme for messages, or no secret was given. */
  readonly scheme: NamedScheme | null;
  readonly secrets: readonly string[];
  /** Why messages carry no proof; `null` where they do. */
  readonly without: string | null;
}

/** The scheme that was asked for, with the secrets for it; `null` when there is none of that name, which was told. */
export function chooseScheme(
  { delivery }: Version,
  flags: SchemeFlags,
  terminal: Terminal,
): Proof | null {
  const schemes = signingSchemes(delivery);
  const secrets = readSecrets([flags.secret ?? []].flat());
  const names = schemes.map(({ name }) => name);
  const scheme = flags.scheme === undefined ? schemes[0] : schemes.find(isNamed(flags.scheme));
  if (!scheme && flags.scheme !== undefined)
    return refuse(notFound("signing scheme", flags.scheme, names), terminal);
  if (!scheme) {
    const without = delivery.signing.known
      ? "nothing in a message proves who sent it"
      : "how messages are signed is not documented";
    return { scheme: null, secrets: [], without };
  }
  return secrets.length === 0
    ? { scheme: null, secrets, without: `no --secret and no ${secretVariable}` }
    : { scheme, secrets, without: null };
}

const isNamed =
  (wanted: string) =>
  ({ name }: NamedScheme): boolean =>
    name === wanted;
