import type { CheckAnswer, CheckRequest } from "./check-request.js";

/** A check that takes longer is given up, in milliseconds. */
const patience = 20_000;

/** Checks in a worker of its own, which ends with the check. */
export function startCheck(request: CheckRequest): Promise<CheckAnswer> {
  const worker = new Worker(new URL("./check-worker.ts", import.meta.url), { type: "module" });
  return new Promise<CheckAnswer>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The check took too long.")), patience);
    worker.addEventListener("message", ({ data }: MessageEvent<CheckAnswer>) => {
      clearTimeout(timer);
      resolve(data);
    });
    worker.addEventListener("error", (event) => {
      clearTimeout(timer);
      event.preventDefault();
      reject(new Error(event.message || "The check could not be loaded."));
    });
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
