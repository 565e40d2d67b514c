import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { launchBrowser } from "../../browser/open-browser.js";
import { startDev } from "../../browser/start-dev.js";
import { benchPaths } from "../bench-paths.js";

const edited = { file: "emporix/cart.yaml", page: "emporix/events/cart-created" } as const;

/**
 * Milliseconds from each of `count` saves of a shipped definition to the moment when its text is on the screen of a browser
 * that has the page open.
 */
export async function measureEdits(count: number): Promise<readonly number[]> {
  // Not within the project: Vite does not look for changes in the folders of packages.
  const folder = await mkdtemp(join(tmpdir(), "hookscribe-bench-"));
  await cp(benchPaths.definitions, join(folder, "definitions"), { recursive: true });
  await writeFile(join(folder, "package.json"), "{}\n");
  const file = join(folder, "definitions", edited.file);
  const original = await readFile(file, "utf8");
  const dev = await startDev(folder);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(dev.at + edited.page);
    await page.getByText("A cart was created.").first().waitFor();
    const taken: number[] = [];
    for (let number = 1; number <= count; number++) {
      await sleep(3000);
      const text = `A cart was created, edit ${number}.`;
      const saved = performance.now();
      await writeFile(file, original.replace("A cart was created.", text));
      await page.getByText(text).first().waitFor();
      taken.push(performance.now() - saved);
    }
    return taken;
  } finally {
    await browser.close();
    await dev.stop();
    await rm(folder, { recursive: true });
  }
}
