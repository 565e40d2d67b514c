/** Where a secret is taken from when none is given: there it is in no history of a shell. */
export const secretVariable = "HOOKSCRIBE_SECRET";

/** The secrets that were given, else the one of the environment. */
export function readSecrets(given: readonly string[] | undefined): readonly string[] {
  const secrets = (given ?? []).filter((secret) => secret !== "");
  const own = process.env[secretVariable];
  return secrets.length === 0 && own !== undefined && own !== "" ? [own] : secrets;
}
