import { readFileSync } from "node:fs";

/** The smallest vendor, for tests of what surrounds definitions. */
export const shopVendor = readFileSync(new URL("default-vendor.yaml", import.meta.url), "utf8");

export interface ShopPage {
  readonly id: string;
  readonly summary?: string;
  /** Page whose model `Thing` the payload refers to; a model of its own when absent. */
  readonly refersTo?: string;
  /** Key of the one field of the page's own model. */
  readonly field?: string;
  /** Value of the event's one example, as YAML; `null` for none. */
  readonly example?: string | null;
}

/** A page with one event and one model. */
export function shopPage({ id, summary, refersTo, field, example = "{}" }: ShopPage): string {
  const name = modelName(id);
  const target = refersTo === undefined ? "" : `${refersTo}.yaml`;
  const model = refersTo === undefined ? name : modelName(refersTo);
  return `page: ${id}
title: Page ${id}
sources:
  - { title: Docs, url: "https://shop.example/${id}", retrieved: 2026-01-02, evidence: table }
events:
  ${id}.created:
    summary: ${summary ?? "Something was created."}
    payload:
      type: object
      properties:
        own: { $ref: "#/models/${name}" }
        thing: { $ref: "${target}#/models/${model}" }
${example === null ? "" : `    examples:\n      - { name: plain, from: composed, value: ${example} }\n`}models:
  ${name}:
    type: object
    properties:
      ${field ?? "id"}: { type: string }
`;
}

const modelName = (id: string) => `Thing${id.replace(/[^a-z0-9]/g, "").toUpperCase()}`;
