import type { Model, WebhookEvent } from "../../ir/catalog.js";
import type { Change } from "./change.js";

type Names = { readonly [use: string]: string };

/** Names that are imported of an event, and are others now. */
export const tellEventNames = (before: WebhookEvent, after: WebhookEvent): readonly Change[] =>
  tellNames({ ...before.names }, { ...after.names });

export const tellModelNames = (before: Model, after: Model): readonly Change[] => {
  const { value: _, ...names } = before.names;
  return tellNames(names, { ...after.names });
};

function tellNames(before: Names, after: Names): readonly Change[] {
  const renamed = Object.entries(before).flatMap(([use, name]) => {
    const now = after[use];
    return now === undefined || now === name ? [] : [[name, now] as const];
  });
  const [first] = renamed;
  if (!first) return [];
  const told = renamed.map(([name, now]) => `\`${now}\` in place of \`${name}\``);
  return [
    {
      verdict: "major",
      kind: "name",
      at: "",
      what: `is imported as ${told.join(", ")}`,
      why: "imports of the earlier names do not compile any more",
    },
  ];
}
