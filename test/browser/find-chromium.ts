import { existsSync } from "node:fs";

const usual = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Path of a Chromium that tests may drive; `null` where there is none. */
export const chromiumPath: string | null = find([
  ...[process.env["CHROMIUM"] ?? []].flat(),
  ...usual.map((name) => `/usr/bin/${name}`),
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]);

function find(paths: readonly string[]): string | null {
  return paths.find((path) => existsSync(path)) ?? null;
}
