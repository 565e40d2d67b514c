import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { projectRoot } from "../support/project-files.js";

const source = readFileSync(`${projectRoot}node_modules/axe-core/axe.min.js`, "utf8");

/** What axe finds wrong with a page as it is now, all its rules on: the rule and the elements. */
export async function runAxe(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  const { violations, passes } = await page.evaluate(async (): Promise<AxeResults> => {
    const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
    return axe.run();
  });
  if (passes.length < 10) throw new Error("axe looked at next to nothing");
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map(({ target, failureSummary }) => {
      return `${id}: ${String(target)}: ${(failureSummary ?? "").replace(/\s+/g, " ")}`;
    }),
  );
}
