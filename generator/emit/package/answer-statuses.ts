import type { Delivery } from "../../ir/delivery.js";

/** Statuses to answer a vendor's requests with; the runtime has the same type. */
export interface AnswerStatuses {
  readonly success: number;
  readonly invalidSignature: number;
  readonly unknownEvent: number;
  readonly versionMismatch: number;
  readonly unexpectedError: number;
}

/** What a vendor asks to be answered, and what is customary where it asks for nothing. */
export function answerStatuses({ answers, success }: Delivery): AnswerStatuses {
  const asked = answers.known ? answers.value : null;
  const done = success.known ? successStatus(success.value.statuses) : 200;
  return {
    success: done,
    invalidSignature: asked?.invalidSignature ?? 401,
    unknownEvent: asked?.unknownEvent ?? done,
    versionMismatch: asked?.versionMismatch ?? 400,
    unexpectedError: asked?.unexpectedError ?? 500,
  };
}

/** 200 where it counts as success, which nothing takes for anything else; the first that does otherwise. */
function successStatus(statuses: readonly string[]): number {
  const exact = statuses.filter((status) => /^2\d\d$/.test(status)).map(Number);
  return statuses.includes("2xx") || exact.length === 0 ? 200 : (exact[0] ?? 200);
}
