/** A way to validate that the benchmark times; each is a module below `peers/validators`, but our own. */
export interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly package: string;
  /** Written ahead of time, so that a program ships it without its author: only these have a size. */
  readonly ahead: boolean;
  /** The cases it is timed on, where not all. */
  readonly only?: readonly string[];
}

export const ours: Candidate = {
  id: "hookscribe",
  title: "hookscribe",
  package: "hookscribe",
  ahead: true,
};

export const peers: readonly Candidate[] = [
  { id: "ajv", title: "ajv, compiled", package: "ajv", ahead: false },
  { id: "ajv-standalone", title: "ajv standalone", package: "ajv", ahead: true },
  { id: "typebox", title: "TypeBox, compiled", package: "typebox", ahead: false },
  { id: "typia", title: "typia", package: "typia", ahead: true },
  { id: "schemasafe", title: "schemasafe", package: "@exodus/schemasafe", ahead: true },
  { id: "zod", title: "zod", package: "zod", ahead: true },
  { id: "valibot", title: "valibot", package: "valibot", ahead: true },
  { id: "arktype", title: "arktype", package: "arktype", ahead: true },
  {
    id: "fresh-ajv",
    title: "a new ajv per call",
    package: "ajv",
    ahead: false,
    only: ["plain-customer-customer-updated", "plain-union"],
  },
];
