import type { NodeRequest } from "./read-incoming.js";
import type { Answer } from "./receiver.js";

/** Whether the rest of a body is not waited for. HTTP/2 has no such header, and ends the stream itself. */
export const closesConnection = (
  { status }: Answer,
  { httpVersionMajor }: Pick<NodeRequest, "httpVersionMajor">,
): boolean => (status === 413 || status === 408) && httpVersionMajor === 1;
