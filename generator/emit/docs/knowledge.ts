import type { Field } from "./field.js";
import type { WebhookEvent } from "../../ir/catalog.js";
import { isOpaque } from "./field-table.js";

/** How much of an event's payload the sources show. */
export interface Knowledge {
  readonly payload: "known" | "part" | "name-only";
  readonly fields: number;
  /** Fields of which only the name is known, not what they hold. */
  readonly open: number;
}

export function knowledgeOf({ seen }: WebhookEvent, fields: readonly Field[]): Knowledge {
  const open = fields.filter(({ shape }) => isOpaque(shape)).length;
  return { payload: payloadWords[seen], fields: fields.length, open };
}

const payloadWords = { full: "known", part: "part", name: "name-only" } as const;

/** `known, 12 fields`; `part, 12 fields, 2 open`; `name only`. */
export function knowledgeWords({ payload, fields, open }: Knowledge): string {
  if (payload === "name-only") return "name only";
  const count = fields === 1 ? "1 field" : `${fields} fields`;
  return open === 0 ? `${payload}, ${count}` : `${payload}, ${count}, ${open} open`;
}
