import type { Navigation } from "../../../generator/site/navigation.js";

const navigations = import.meta.glob<Navigation>("/navigation/**/*.json", { import: "default" });

/** An event of a vendor in one version. */
export interface NamedEvent {
  readonly vendor: string;
  readonly version: string | null;
  readonly type: string | null;
}

/** The address of the page of an event; `null` when it has none. */
export async function findEventPage({ vendor, version, type }: NamedEvent): Promise<string | null> {
  const load = navigations[`/navigation/${vendor}${version === null ? "" : `/${version}`}.json`];
  if (!load || type === null) return null;
  const { groups } = await load();
  for (const { name, events } of groups)
    for (const event of events) if (name + event.name === type) return event.address;
  return null;
}
