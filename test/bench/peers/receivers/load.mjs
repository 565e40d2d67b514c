// Sends one signed delivery again and again, over many connections; prints what came of it as JSON.
// node load.mjs <port> <seconds> <file with { headers, body }>
import { readFileSync } from "node:fs";
import autocannon from "autocannon";

const [port, seconds, file] = process.argv.slice(2);
const { headers, body } = JSON.parse(readFileSync(file, "utf8"));
const { requests, non2xx, errors, latency } = await autocannon({
  url: `http://127.0.0.1:${port}/`,
  method: "POST",
  connections: 50,
  duration: Number(seconds),
  headers,
  body,
});
console.log(
  JSON.stringify({
    perSecond: requests.average,
    total: requests.total,
    failed: non2xx + errors,
    latencyMs: latency.p50,
  }),
);
