import { createHmac } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundlers } from "../../support/bundlers.js";
import type { InstalledPackages } from "../../support/installed-packages.js";
import { installRuntimes } from "../../support/runtimes.js";
import { startWorkers, type RunningWorkers } from "../../support/workerd.js";

const secret = "a secret of twenty-four bytes";

const page = `import { parse, sign, verify } from "@hookscribe/plain";
import { userDeleted } from "@hookscribe/enad/events/user-deleted";

const now = () => 0;
const webhookMetadata = { webhookDeliveryAttemptTimestamp: "1970-01-01T00:00:00.000Z" };
const body = JSON.stringify({ webhookMetadata });
sign(body, { secret: "${secret}", now })
  .then((headers) => verify(body, headers, { secrets: "${secret}", now }))
  .then(({ ok }) => tell(JSON.stringify({
    verified: ok,
    parsed: parse("{").reason,
    is: userDeleted.is({ user: { id: "1" }, soft_delete: true }),
    isNot: userDeleted.validate({ soft_delete: 1 }).issues?.length,
  })));
`;

/** What a page has of its own: nothing of Node, and no code from text. */
function openPage(tell: (text: string) => void): object {
  const { TextDecoder, TextEncoder, crypto, URL, atob, btoa, performance } = globalThis;
  return createContext(
    { tell, TextDecoder, TextEncoder, crypto, URL, atob, btoa, performance },
    { codeGeneration: { strings: false, wasm: false } },
  );
}

const worker = `import { createReceiver } from "@hookscribe/smarterpay";

const receive = createReceiver({
  secrets: "${secret}",
  on: { "customer_account.create": (event) => console.log(event.id) },
  onUnknown: () => undefined,
  onInvalid: () => "refuse",
});
export default { fetch: (request) => receive(request) };
`;

async function post(address: string, events: readonly object[], tamper = ""): Promise<number> {
  const body = JSON.stringify({ events });
  const signature = createHmac("sha256", secret).update(body).digest("hex");
  const headers = { "content-type": "application/json", "webhook-signature": signature };
  const { status } = await fetch(address, { method: "POST", headers, body: body + tamper });
  return status;
}

/** The packages as bundlers leave them, in a page and on what Cloudflare Workers run on. */
export function describeBundles(installed: () => InstalledPackages): void {
  describe.each(bundlers)("bundled by %s", (_, bundle) => {
    it("packages work in a page that has the web's own functions only", async () => {
      const { folder } = installed();
      writeFileSync(join(folder, "page.js"), page);
      const text = await bundle(folder, "page.js");
      expect(text).not.toMatch(/\b(?:import|require)\s*\(|\bimport\s*["'{*]/);
      const told = await new Promise<string>((resolve) => {
        runInContext(text, openPage(resolve));
      });
      expect(JSON.parse(told)).toEqual({
        verified: true,
        parsed: "invalid-json",
        is: true,
        isNot: 1,
      });
    });
  });

  describe("on Cloudflare Workers", () => {
    let workers: RunningWorkers = { addresses: new Map(), output: () => "", stop: () => undefined };
    beforeAll(async () => {
      const { folder } = installed();
      const { workerd } = await installRuntimes();
      writeFileSync(join(folder, "worker.js"), worker);
      const modules = new Map<string, string>();
      for (const [name, bundle] of bundlers)
        modules.set(name.toLowerCase(), await bundle(folder, "worker.js"));
      workers = await startWorkers({ workerd, folder, modules });
    }, 300_000);
    afterAll(() => workers.stop());

    it.each(bundlers.map(([name]) => name))("a receiver bundled by %s answers", async (name) => {
      const address = workers.addresses.get(name.toLowerCase()) ?? "";
      const unknown = { event_type: "payment.vanished" };
      expect(await post(address, [unknown])).toBe(204);
      expect(await post(address, [unknown], " ")).toBe(498);
      expect(await post(address, [{ event_type: "customer_account.create" }])).toBe(400);
      expect((await fetch(address)).status).toBe(405);
    });
  });
}
