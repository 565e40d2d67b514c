import { createHmac } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { benchPaths } from "../bench-paths.js";

export interface SignedDelivery {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface DeliveryParts {
  readonly version: string;
  readonly secret: string;
}

/** A customer was updated, as Plain's documentation shows it, sent and signed in this moment. */
export async function composeDelivery({ version, secret }: DeliveryParts): Promise<SignedDelivery> {
  const examples = "generated/packages/plain/examples/2026-04-21/customer-customer-updated.json";
  const [example]: readonly { readonly body: DocumentedBody }[] = JSON.parse(
    await readFile(join(benchPaths.root, examples), "utf8"),
  );
  if (example === undefined) throw new Error(`${examples} has no example.`);
  const webhookMetadata = {
    ...example.body.webhookMetadata,
    webhookTargetVersion: version,
    webhookDeliveryAttemptTimestamp: new Date().toISOString(),
  };
  const body = JSON.stringify({ ...example.body, webhookMetadata });
  const signature = createHmac("sha256", secret).update(body).digest("hex");
  return {
    headers: { "content-type": "application/json", "plain-request-signature": signature },
    body,
  };
}

interface DocumentedBody {
  readonly webhookMetadata: object;
}
