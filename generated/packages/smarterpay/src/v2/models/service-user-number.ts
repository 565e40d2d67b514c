// Generated from definitions/smarterpay/v2/input-report.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";

/**
 * A service user of BACS, by the number under which it submits.
 *
 * Evidence: table.
 *
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/inputreport | Input Report Event}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/inputreport/structure | Input Report Event, structure}
 */
export interface ServiceUserNumber {
  /** Evidence: table. */
  id: string;
  /** The service user's number. Evidence: table. */
  sun_number: string;
  /** The service user's name. Evidence: table. */
  sun_name: string;
}

/** Whether a value is a `ServiceUserNumber`; allocates nothing. */
export function isServiceUserNumber(value: unknown): value is ServiceUserNumber {
  if (
    isObject(value) &&
    typeof value.id === "string" &&
    typeof value.sun_number === "string" &&
    typeof value.sun_name === "string"
  ) {
    return true;
  }
  return false;
}

/** The shape of a `ServiceUserNumber`, by which contracts tell what is wrong with a value. */
export const serviceUserNumber: Shape = object(() => ({
  id: string,
  sun_number: string,
  sun_name: string,
}));
