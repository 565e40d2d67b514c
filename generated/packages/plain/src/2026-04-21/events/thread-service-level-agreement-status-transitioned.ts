// Generated from definitions/plain/2026-04-21/thread-service-level-agreement-status-transitioned.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import {
  isServiceLevelAgreementStatusDetail,
  serviceLevelAgreementStatusDetail,
  type ServiceLevelAgreementStatusDetail,
} from "../models/service-level-agreement-status-detail.js";
import {
  isServiceLevelAgreement,
  serviceLevelAgreement,
  type ServiceLevelAgreement,
} from "../models/service-level-agreement.js";
import { isThread, thread, type Thread } from "../models/thread.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * The status of a service level agreement of a thread changed.
 *
 * The payload of `thread.service_level_agreement_status_transitioned`. Evidence: schema.
 *
 * Doubt (the source contradicts itself): The sample's `type` is
 * `thread.thread_status_transitioned`, while its payload names this event. Read as: The payload
 * decides; the example keeps both as they are printed.
 *
 * Doubt (the source contradicts itself): The sample is printed under version 2026-02-11. The schema
 * of 2026-04-21 admits its own version only; nothing else in the sample goes against it. Read as:
 * The example keeps the version as it is printed, on the pages of other versions as well.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 * @see
 * {@link https://www.plain.com/docs/webhooks/thread-service-level-agreement-status-transitioned | Thread SLA status transitioned}
 * (as of 2026-03-17)
 */
export interface ThreadServiceLevelAgreementStatusTransitioned {
  /** Evidence: schema. */
  eventType: "thread.service_level_agreement_status_transitioned";
  /** Evidence: schema. */
  thread: Thread;
  /** Evidence: schema. */
  serviceLevelAgreement: ServiceLevelAgreement;
  /** Where the thread stood before. Evidence: schema. */
  previousServiceLevelAgreementStatusDetail: ServiceLevelAgreementStatusDetail;
  /** Where the thread stands now. Evidence: schema. */
  serviceLevelAgreementStatusDetail: ServiceLevelAgreementStatusDetail;
}

/**
 * Whether a value is the payload of `thread.service_level_agreement_status_transitioned`; allocates
 * nothing.
 */
export function isThreadServiceLevelAgreementStatusTransitioned(
  value: unknown,
): value is ThreadServiceLevelAgreementStatusTransitioned {
  if (
    isObject(value) &&
    value.eventType === "thread.service_level_agreement_status_transitioned" &&
    isThread(value.thread) &&
    isServiceLevelAgreement(value.serviceLevelAgreement) &&
    isServiceLevelAgreementStatusDetail(value.previousServiceLevelAgreementStatusDetail) &&
    isServiceLevelAgreementStatusDetail(value.serviceLevelAgreementStatusDetail)
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `thread.service_level_agreement_status_transitioned`: validates its payload and
 * explains what is wrong with it.
 */
export const threadServiceLevelAgreementStatusTransitioned: Contract<
  "thread.service_level_agreement_status_transitioned",
  ThreadServiceLevelAgreementStatusTransitioned
> = contract({
  type: "thread.service_level_agreement_status_transitioned",
  is: isThreadServiceLevelAgreementStatusTransitioned,
  shape: object(() => ({
    eventType: literal("thread.service_level_agreement_status_transitioned"),
    thread,
    serviceLevelAgreement,
    previousServiceLevelAgreementStatusDetail: serviceLevelAgreementStatusDetail,
    serviceLevelAgreementStatusDetail,
  })),
});
