import { diagnostic } from "../diagnostics/diagnostic.js";
import type { Rule } from "./check-catalog.js";

/** The pages define what the list of all documented events names, and the list names what the pages define. */
export const checkCoverage: Rule = ({ id: version, index, pages }, { report }) => {
  if (index === null) return;
  const events = pages.flatMap((page) => page.events);
  const defined = new Set(events.map(({ type }) => type));
  for (const { type: event, span } of index.types)
    if (!defined.has(event))
      report(diagnostic("coverage/event-without-entry", span, { event, version }));
  const listed = new Set(index.types.map(({ type }) => type));
  for (const { type: event, span } of events)
    if (!listed.has(event))
      report(diagnostic("coverage/event-not-listed", span, { event, version }));
};
