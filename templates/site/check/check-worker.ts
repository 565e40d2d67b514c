import { checkPayload } from "./check-payload.js";
import type { CheckRequest } from "./check-request.js";
import { identifyRequest } from "./identify-request.js";

// Away from the page, which goes on while megabytes are read.
addEventListener("message", ({ data }: MessageEvent<CheckRequest>) => {
  const answer = data.kind === "payload" ? checkPayload(data) : identifyRequest(data);
  answer.then(postMessage, (error: unknown) => {
    // As an error of the worker, which the page hears of.
    setTimeout(() => {
      throw error;
    });
  });
});
