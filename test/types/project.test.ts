import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { projectRoot } from "../support/project-files.js";

/** What runs the tests drops the types unread. */
test("the project compiles, the site's pages included", () => {
  const { stdout, stderr, status } = spawnSync("npm", ["run", "--silent", "typecheck"], {
    cwd: projectRoot,
    encoding: "utf8",
  });
  expect(`${stdout}${stderr}`).not.toContain("error TS");
  expect(status).toBe(0);
}, 300_000);
