import type { Issue } from "./issue.js";

/** An answer to a request, in the form of RFC 9457; send it as `application/problem+json`. */
export interface ProblemDetails {
  /** A URI that names the kind of problem; `about:blank` where the status says it all. */
  readonly type: string;
  readonly title: string;
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
  /** `Unprocessable Content` unless given; with `about:blank` it should be the status's own phrase. */
  readonly title?: string;
  readonly instance?: string;
  /** How many issues to list; 20 unless given. `detail` tells how many there are. */
  readonly most?: number;
}

/** Issues as the body of an answer that tells a client what to mend; holds no more of the payload than their messages do. */
export function problemDetails(
  issues: readonly Issue[],
  {
    status = 422,
    type = "about:blank",
    title = "Unprocessable Content",
    instance,
    most = 20,
  }: ProblemOptions = {},
): ProblemDetails {
  const count = issues.length;
  const listed = count > most ? ` The first ${most} are listed.` : "";
  return {
    type,
    title,
    status,
    detail: `The payload is wrong in ${count === 1 ? "1 place" : `${count} places`}.${listed}`,
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
