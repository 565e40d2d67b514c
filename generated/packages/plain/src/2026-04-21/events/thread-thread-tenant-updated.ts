// Generated from definitions/plain/2026-04-21/thread-tenant-updated.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object } from "../../runtime/object-shape.js";
import { isTenant, tenant, type Tenant } from "../models/tenant.js";
import { isThread, thread, type Thread } from "../models/thread.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * The tenant of a thread changed.
 *
 * The payload of `thread.thread_tenant_updated`. Evidence: schema.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface ThreadThreadTenantUpdated {
  /** Evidence: schema. */
  eventType: "thread.thread_tenant_updated";
  /** The thread before the change. Evidence: schema. */
  previousThread: Thread;
  /** The thread after the change. Evidence: schema. */
  thread: Thread;
  /** The tenant before the change, when there was one. Evidence: schema. */
  previousTenant: Tenant | null;
  /** The tenant after the change, when there is one. Evidence: schema. */
  tenant: Tenant | null;
}

/** Whether a value is the payload of `thread.thread_tenant_updated`; allocates nothing. */
export function isThreadThreadTenantUpdated(value: unknown): value is ThreadThreadTenantUpdated {
  if (
    isObject(value) &&
    value.eventType === "thread.thread_tenant_updated" &&
    isThread(value.previousThread) &&
    isThread(value.thread) &&
    (value.previousTenant === null || isTenant(value.previousTenant)) &&
    (value.tenant === null || isTenant(value.tenant))
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `thread.thread_tenant_updated`: validates its payload and explains what is wrong
 * with it.
 */
export const threadThreadTenantUpdated: Contract<
  "thread.thread_tenant_updated",
  ThreadThreadTenantUpdated
> = contract({
  type: "thread.thread_tenant_updated",
  is: isThreadThreadTenantUpdated,
  shape: object(() => ({
    eventType: literal("thread.thread_tenant_updated"),
    previousThread: thread,
    thread,
    previousTenant: nullable(tenant),
    tenant: nullable(tenant),
  })),
});
