/**
 * Standard Schema v1 and Standard JSON Schema v1, as https://standardschema.dev gives them for copying: what form,
 * router and client libraries read.
 */
export interface StandardSchema<Input, Output = Input> {
  readonly "~standard": StandardProps<Input, Output>;
}

export interface StandardProps<Input, Output = Input> {
  readonly version: 1;
  readonly vendor: string;
  readonly validate: (value: unknown) => StandardResult<Output>;
  readonly jsonSchema: StandardConverter;
  /** Never set: carries the types alone. */
  readonly types?: { readonly input: Input; readonly output: Output } | undefined;
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly PropertyKey[] | undefined;
}

/** The schema for `draft-2020-12` or `draft-07`; throws a RangeError for every other target. */
export interface StandardConverter {
  readonly input: (options: { readonly target: string }) => Record<string, unknown>;
  readonly output: (options: { readonly target: string }) => Record<string, unknown>;
}
