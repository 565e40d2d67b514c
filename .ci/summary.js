// Prints the one line that CI reads: `N passed, N failed`, from the report that vitest left.
import { readFileSync } from "node:fs";

const { numPassedTests, numFailedTests, numPendingTests, success } = JSON.parse(
  readFileSync(new URL("../node_modules/.cache/test-report.json", import.meta.url), "utf8"),
);
// A file that could not even be loaded has no tests to count.
const failed = success ? 0 : Math.max(numFailedTests, 1);
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : "";
console.log(`${numPassedTests} passed, ${failed} failed${skipped}`);
process.exitCode = failed > 0 || numPassedTests === 0 ? 1 : 0;
