// Generated from definitions/plain/2026-04-21/actors.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { having } from "../../runtime/having.js";
import type { Shape } from "../../runtime/shape.js";
import { hasAtMost } from "../../runtime/string-length.js";
import { maxLength, minLength, pattern } from "../../runtime/string-shapes.js";
import { unrolled } from "../../runtime/unrolled.js";

/**
 * An id of Plain's: letters that tell the kind of record, an underscore and 26 characters of
 * Crockford's base 32.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export type Id = string;

const valuePattern = /^[a-zA-Z]+_[0123456789ABCDEFGHJKMNPQRSTVWXYZ]{26}$/u;

const valueForm = unrolled(valuePattern);

/** Whether a value is a `Id`; allocates nothing. */
export function isId(value: unknown): value is Id {
  return typeof value === "string" && hasAtMost(value, 50) && valueForm.test(value);
}

/** The shape of a `Id`, by which contracts tell what is wrong with a value. */
export const id: Shape = having(minLength(1), maxLength(50, pattern(valuePattern)));
