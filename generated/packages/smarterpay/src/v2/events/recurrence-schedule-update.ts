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
 * A schedule of recurring payments changed.
 *
 * A schedule is disabled in this way when its mandate is cancelled. The payload does not tell what
 * changed.
 *
 * The payload of `recurrence_schedule.update`. Evidence: table. The source shows a part of the
 * payload only.
 *
 * Doubt (the source is silent): The only sample is of a creation. Read as: The same fields in both
 * events, as there is one table for the two.
 *
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v2/schedule | Recurrence Schedule Event}
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v2/schedule/structure | Recurrence Schedule Event, structure}
 */
export type RecurrenceScheduleUpdate = RecurrenceSchedule;

/** Whether a value is the payload of `recurrence_schedule.update`; allocates nothing. */
export function isRecurrenceScheduleUpdate(value: unknown): value is RecurrenceScheduleUpdate {
  return isRecurrenceSchedule(value);
}

/**
 * The contract of `recurrence_schedule.update`: validates its payload and explains what is wrong
 * with it.
 */
export const recurrenceScheduleUpdate: Contract<
  "recurrence_schedule.update",
  RecurrenceScheduleUpdate
> = contract({
  type: "recurrence_schedule.update",
  is: isRecurrenceScheduleUpdate,
  shape: recurrenceSchedule,
});
