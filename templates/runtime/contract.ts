import { explain } from "./explain.js";
import type { Issue } from "./issue.js";
import { jsonSchemaOf } from "./json-schema.js";
import type { Shape } from "./shape.js";
import type { StandardSchema } from "./standard-schema.js";

/** What a value was found to be: the value itself, typed, or everything that is wrong with it. */
export type Validation<Payload> =
  | { readonly ok: true; readonly value: Payload }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** An event's type and the validator of its payload; also a Standard Schema and a Standard JSON Schema. */
export interface Contract<Type extends string, Payload> extends StandardSchema<Payload> {
  /** The event type as the vendor sends it. */
  readonly type: Type;
  /** Whether a value is the event's payload; allocates nothing, and throws only what a getter in the value throws. */
  readonly is: (value: unknown) => value is Payload;
  /** The value as the payload, or every issue that keeps it from being one; never throws. */
  readonly validate: (value: unknown) => Validation<Payload>;
}

/** What a contract is made from: the guard answers, the shape explains. */
export interface ContractParts<Type extends string, Payload> {
  readonly type: Type;
  readonly is: (value: unknown) => value is Payload;
  readonly shape: Shape;
}

// @__NO_SIDE_EFFECTS__
export function contract<const Type extends string, Payload>({
  type,
  is,
  shape,
}: ContractParts<Type, Payload>): Contract<Type, Payload> {
  const validate = (value: unknown): Validation<Payload> => {
    try {
      if (is(value)) return { ok: true, value };
    } catch {
      // A getter or proxy threw: the issues say so.
    }
    return { ok: false, issues: explain(shape, value) };
  };
  const schema = ({ target }: { readonly target: string }) => jsonSchemaOf(shape, target);
  return {
    type,
    is,
    validate,
    "~standard": {
      version: 1,
      vendor: "hookscribe",
      // What it answers is a result of Standard Schema as it stands.
      validate,
      jsonSchema: { input: schema, output: schema },
    },
  };
}
