import { distance } from "fastest-levenshtein";

/** What to say of a name that nothing has, with the nearest one that something has. */
export function notFound(noun: string, name: string, known: readonly string[]): string {
  const [nearest] = [...known].sort((a, b) => distance(name, a) - distance(name, b));
  const hint = nearest === undefined ? "" : ` Did you mean ${JSON.stringify(nearest)}?`;
  return `There is no ${noun} ${JSON.stringify(name)} in the definitions.${hint}`;
}
