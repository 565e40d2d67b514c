import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { InstalledPackages } from "../../support/installed-packages.js";
import { installRuntimes } from "../../support/runtimes.js";

/** What an application does with a package, told as JSON; `load` is how it comes by the package. */
const application = (load: string) => `${load}
const secret = "a secret of twenty-four bytes";
const body = JSON.stringify({ event_type: "user.deleted", payload: { user: { id: "1" }, soft_delete: true } });
(async () => {
  const headers = await enad.sign(body, { secret });
  const signed = await enad.verify(body, headers, { secrets: secret });
  const other = await enad.verify(body, headers, { secrets: "another secret" });
  const received = [];
  const receiver = enad.createReceiver({
    secrets: secret,
    on: { "user.deleted": (event) => void received.push(event.payload) },
    onUnknown: () => undefined,
    onInvalid: () => "refuse",
  });
  const request = new Request("https://shop.example/hooks", { method: "POST", headers, body });
  const { status } = await receiver(request);
  console.log(JSON.stringify({
    read: enad.parse(body).ok,
    refused: enad.parse(body.replace("true", "1")).issues.map((issue) => issue.pointer),
    signed: signed.ok,
    other: other.reason,
    status,
    received,
    alone: userDeleted.is(JSON.parse(body).payload),
    batch: smarterpay.parse({ events: [{ event_type: "payment.vanished" }] }).delivery.events[0].known,
    examples: examples.length > 0,
    openapi: openapi.openapi,
    schema: schema.$schema,
  }));
})();
`;

const names = [
  ["enad", "@hookscribe/enad"],
  ["smarterpay", "@hookscribe/smarterpay/v2"],
  ["{ userDeleted }", "@hookscribe/enad/events/user-deleted"],
] as const;
const documents = [
  ["examples", "@hookscribe/plain/examples/customer-customer-updated.json"],
  ["openapi", "@hookscribe/plain/2026-04-21/openapi.json"],
  ["schema", "@hookscribe/smarterpay/v1/schema/email.json"],
] as const;

const imports = [
  ...names.map(
    ([name, from]) => `import ${name.startsWith("{") ? name : `* as ${name}`} from "${from}";`,
  ),
  ...documents.map(([name, from]) => `import ${name} from "${from}" with { type: "json" };`),
].join("\n");
const requires = [...names, ...documents]
  .map(([name, from]) => `const ${name} = require("${from}");`)
  .join("\n");

const told = {
  read: true,
  refused: ["/payload/soft_delete"],
  signed: true,
  other: "invalid-signature",
  status: 200,
  received: [{ user: { id: "1" }, soft_delete: true }],
  alone: true,
  batch: false,
  examples: true,
  openapi: "3.1.1",
  schema: "https://json-schema.org/draft/2020-12/schema",
};

/** The same application on every Node that packages promise to run on, Deno and Bun, as a module and as CommonJS. */
export function describeRuntimes(installed: () => InstalledPackages): void {
  describe("on every Node that is kept up, Deno and Bun", () => {
    let commands: readonly (readonly [name: string, path: string, ...args: string[]])[] = [];
    beforeAll(async () => {
      const { nodes, deno, bun } = await installRuntimes();
      commands = [...nodes, ["Deno", deno, "run", "--allow-read"], ["Bun", bun]];
    }, 300_000);

    it.each([
      ["import", "application.mjs", application(imports)],
      ["require", "application.cjs", application(requires)],
    ])("packages work by `%s`", (_, file, text) => {
      const { folder } = installed();
      writeFileSync(join(folder, file), text);
      expect(commands.length).toBe(5);
      for (const [name, path, ...args] of commands) {
        const out = execFileSync(path, [...args, file], { cwd: folder, encoding: "utf8" });
        expect.soft(JSON.parse(out), name).toEqual(told);
      }
    });
  });
}
