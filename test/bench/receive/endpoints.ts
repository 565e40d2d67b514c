/** An endpoint that is measured: a file of `test/bench/peers/receivers`. */
export interface Endpoint {
  readonly id: EndpointId;
  readonly title: string;
  /** What it does with a request, for the report. */
  readonly does: string;
  /** The payload version that it is sent: the one that it knows. */
  readonly version: string;
}

export type EndpointId = "bare" | "hmac" | "hookscribe" | "ajv" | "plain-sdk";

const version = "2026-04-21";

export const endpoints: readonly Endpoint[] = [
  { id: "bare", title: "no check", does: "parses, dispatches", version },
  { id: "hmac", title: "node:crypto alone", does: "verifies, parses, dispatches", version },
  {
    id: "hookscribe",
    title: "@hookscribe/plain",
    does: "verifies, checks the age, parses, validates, dispatches",
    version,
  },
  {
    id: "ajv",
    title: "node:crypto and compiled ajv",
    does: "verifies, checks the age, parses, validates, dispatches",
    version,
  },
  {
    id: "plain-sdk",
    title: "@team-plain/typescript-sdk",
    does: "verifies, checks the age, parses, validates, dispatches",
    version: "2026-02-27",
  },
];
