import type { Answer } from "./receiver.js";

/** Whether the rest of a body is not waited for, so that its connection, or stream of HTTP/2, ends with the answer. */
export const leavesRest = ({ status }: Answer): boolean => status === 413 || status === 408;
