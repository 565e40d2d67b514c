import type { Proof } from "./choose-scheme.js";
import type { VersionPackage } from "./load-package.js";
import { secretVariable } from "./secrets.js";

/** Why a secret can neither sign nor verify, without the secret itself; `null` when all can. */
export async function secretProblem(
  { scheme, secrets }: Proof,
  { sign, signingSchemes }: VersionPackage,
): Promise<string | null> {
  if (scheme === null || !sign) return null;
  const where = `What --secret or ${secretVariable} gives is no secret of ${scheme.name}`;
  for (const secret of secrets) {
    try {
      const options = { secret, scheme: signingSchemes?.[scheme.name], now: () => new Date() };
      const signed = await sign("{}", options);
      if (!Object.entries(signed).every(isCarried))
        return `${where}: no header can carry it as it is.`;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return `${where}: ${error.message}`;
    }
  }
  return null;
}

/** Headers have no line breaks and no characters beyond Latin 1, and lose white space at their ends. */
function isCarried([name, value]: readonly [string, string]): boolean {
  try {
    return new Headers({ [name]: value }).get(name) === value;
  } catch {
    return false;
  }
}
