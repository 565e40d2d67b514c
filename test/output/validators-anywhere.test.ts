import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "../browser/find-chromium.js";
import { launchBrowser } from "../browser/open-browser.js";
import { buildValidators, type Answer, type BuiltValidators } from "../support/built-validators.js";
import { installRuntimes, type Runtimes } from "../support/runtimes.js";
import { startWorkers } from "../support/workerd.js";

if (chromiumPath === null) {
  console.warn(
    "No Chromium was found: validators were NOT run in a browser. Set CHROMIUM to its path.",
  );
}

describe("the validators of all built packages", () => {
  let built: BuiltValidators;
  let runtimes: Runtimes;

  beforeAll(async () => {
    built = await buildValidators();
    runtimes = await installRuntimes();
  }, 600_000);
  afterAll(() => built.remove());

  const expectRight = ({ asked, differing }: Answer) => {
    expect(differing).toEqual([]);
    expect(asked).toBe(built.counts.all);
  };
  const expectRightWithoutCode = (answer: Answer) => {
    expectRight(answer);
    expect(answer.makesCode).toBe(false);
  };
  /** What a program answers to a file that asks. */
  const runFile = (path: string, args: readonly string[]): Answer => {
    const run = join(built.folder, "run.mjs");
    writeFileSync(
      run,
      `import { judge } from "./program.mjs";\nconsole.log(JSON.stringify(judge()));\n`,
    );
    return JSON.parse(execFileSync(path, [...args, run], { encoding: "utf8" }));
  };

  it("are asked about right and wrong payloads", () => {
    expect(built.counts.all).toBeGreaterThan(1500);
    expect(built.counts.wrong).toBeGreaterThan(500);
    expect(built.counts.all - built.counts.wrong).toBeGreaterThan(500);
  });

  it.each([0, 1, 2])(
    "judge them alike on each version of Node, where no code may be made",
    (index) => {
      const [, node = ""] = runtimes.nodes[index] ?? [];
      expectRightWithoutCode(runFile(node, ["--disallow-code-generation-from-strings"]));
    },
  );

  it("judge them alike on Deno, where no code may be made", () => {
    const flag = "--v8-flags=--disallow-code-generation-from-strings";
    expectRightWithoutCode(runFile(runtimes.deno, ["run", flag]));
  });

  it("judge them alike on Bun, whose engine is another", () => {
    expectRight(runFile(runtimes.bun, []));
  });

  it("judge them alike in workerd", async () => {
    const worker = `${built.bundled}\nexport default { fetch: () => Response.json(judge()) };\n`;
    const { workerd } = runtimes;
    const modules = new Map([["validators", worker]]);
    const { addresses, stop } = await startWorkers({ workerd, folder: built.folder, modules });
    try {
      const response = await fetch(addresses.get("validators") ?? "");
      const answer: Answer = JSON.parse(await response.text());
      expectRightWithoutCode(answer);
    } finally {
      stop();
    }
  });

  it.skipIf(chromiumPath === null)("judge them alike on a page with a strict policy", async () => {
    const script = `${built.bundled}\ndocument.title = JSON.stringify(judge());\n`;
    const page = `<!doctype html><title></title><script type="module" src="/script.js"></script>`;
    const server = createServer(({ url }, response) => {
      const isScript = url === "/script.js";
      response.setHeader("content-security-policy", "default-src 'none'; script-src 'self'");
      response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
      response.end(isScript ? script : page);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const browser = await launchBrowser();
    try {
      const address = server.address();
      const port = typeof address === "object" ? address?.port : undefined;
      const tab = await browser.newPage();
      await tab.goto(`http://127.0.0.1:${port}/`);
      await tab.waitForFunction("document.title !== ''");
      const answer: Answer = JSON.parse(await tab.title());
      expectRightWithoutCode(answer);
    } finally {
      await browser.close();
      server.close();
    }
  });
});
