/** Whether a value has to be waited for. To wait for any other costs a request more than to look at it. */
export const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  ((typeof value === "object" && value !== null) || typeof value === "function") && "then" in value;
