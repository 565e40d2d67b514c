/** Whether a value has to be waited for. To wait for any other costs a request more than to look at it. */
export const isThenable = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "then" in value;
