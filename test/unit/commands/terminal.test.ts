import { afterEach, expect, it, vi } from "vitest";
import { openTerminal } from "../../../generator/commands/terminal.js";

afterEach(() => vi.unstubAllGlobals());

it.each([
  [80, 80],
  [0, 100],
  [undefined, 100],
])("a terminal of %s columns has lines of %s", (columns, width) => {
  vi.stubGlobal("process", { ...process, stdout: { columns }, stderr: {}, env: {} });
  expect(openTerminal().width).toBe(width);
});
