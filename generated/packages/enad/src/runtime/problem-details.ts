import { counted } from "./describe-value.js";
import type { Issue } from "./issue.js";

/** An answer to a request, in the form of RFC 9457; send it as `application/problem+json`. */
export interface ProblemDetails {
  /** A URI that names the kind of problem; `about:blank` where the status says it all. */
  readonly type: string;
  readonly title?: string;
  /** The HTTP status that goes with it. */
  readonly status: number;
  /** What happened this time, in a sentence. */
  readonly detail: string;
  /** Names this very occurrence. */
  readonly instance?: string;
  /** One for each issue: where in the request, as a JSON Pointer in a URI fragment such as `#/a/0`, and what is wrong. */
  readonly errors: readonly {
    readonly pointer: string;
    readonly detail: string;
    readonly keyword: string;
  }[];
}

export interface ProblemOptions {
  /** 422 unless given. */
  readonly status?: number;
  /** `about:blank` unless given. */
  readonly type?: string;
  /** With 422, 400 and 409 the status's own phrase unless given, as RFC 9457 has it for `about:blank`; else none. */
  readonly title?: string;
  readonly instance?: string;
  /** How many issues to list; 20 unless given. `detail` tells how many there are. */
  readonly most?: number;
}

const phrases: { readonly [status: number]: string } = {
  400: "Bad Request",
  409: "Conflict",
  422: "Unprocessable Content",
};

/** Issues as the body of an answer that tells a client what to mend; holds no more of the payload than their messages do. */
export function problemDetails(
  issues: readonly Issue[],
  {
    status = 422,
    type = "about:blank",
    title = phrases[status],
    instance,
    most = 20,
  }: ProblemOptions = {},
): ProblemDetails {
  // The last issue of too many only says that there are more.
  const told = issues.filter(({ keyword }) => keyword !== "limit").length;
  const count = `${told < issues.length ? "more than " : ""}${counted(told, "problem")}`;
  const listed = issues.length > most ? ` The first ${most} are listed.` : "";
  return {
    type,
    ...(title === undefined ? {} : { title }),
    status,
    detail: `The payload has ${count}.${listed}`,
    ...(instance === undefined ? {} : { instance }),
    errors: issues.slice(0, most).map(({ pointer, message, keyword }) => ({
      pointer: fragmentOf(pointer),
      detail: message,
      keyword,
    })),
  };
}

/** RFC 6901, section 6: what a fragment cannot carry is percent-encoded; half a surrogate pair has no bytes to encode. */
const fragmentOf = (pointer: string): string =>
  `#${encodeURI(pointer.replace(/\p{Surrogate}/gu, "\ufffd")).replaceAll("#", "%23")}`;
