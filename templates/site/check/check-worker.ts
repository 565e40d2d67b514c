import { checkText } from "./check-text.js";
import type { CheckRequest } from "./check-request.js";

// Away from the page, which goes on while megabytes are read.
addEventListener("message", ({ data }: MessageEvent<CheckRequest>) => {
  void checkText(data).then((answer) => postMessage(answer));
});
