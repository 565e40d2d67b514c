import { nearest } from "../diagnostics/nearest.js";

/** Names that are listed; more are counted. */
const most = 12;

/** What to say of a name that nothing has, with the one that was probably meant, or else with those that there are. */
export function notFound(noun: string, name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  const hint = meant === null ? list(known) : `Did you mean ${JSON.stringify(meant)}?`;
  return `There is no ${noun} ${JSON.stringify(name)} in the definitions. ${hint}`;
}

function list(known: readonly string[]): string {
  if (known.length === 0) return "There is none at all.";
  const rest = known.length - most;
  const listed = known.slice(0, most).map((each) => JSON.stringify(each));
  return `Known: ${listed.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}.`;
}
