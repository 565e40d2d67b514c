// Generated from definitions/smarterpay/v2/recurrence-schedule.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import {
  isRecurrenceSchedule,
  recurrenceSchedule,
  type RecurrenceSchedule,
} from "../models/recurrence-schedule.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A schedule of recurring payments was created.
 *
 * The payload of `recurrence_schedule.create`. Evidence: table. The source shows a part of the
 * payload only.
 *
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v2/schedule | Recurrence Schedule Event}
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v2/schedule/structure | Recurrence Schedule Event, structure}
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v2/schedule/general | Recurrence Schedule Event, sample of a creation}
 */
export type RecurrenceScheduleCreate = RecurrenceSchedule;

/** Whether a value is the payload of `recurrence_schedule.create`; allocates nothing. */
export function isRecurrenceScheduleCreate(value: unknown): value is RecurrenceScheduleCreate {
  return isRecurrenceSchedule(value);
}

/**
 * The contract of `recurrence_schedule.create`: validates its payload and explains what is wrong
 * with it.
 */
export const recurrenceScheduleCreate: Contract<
  "recurrence_schedule.create",
  RecurrenceScheduleCreate
> = contract({
  type: "recurrence_schedule.create",
  is: isRecurrenceScheduleCreate,
  shape: recurrenceSchedule,
});
