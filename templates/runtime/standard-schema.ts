/**
 * Standard Schema v1 and Standard JSON Schema v1, as https://standardschema.dev gives them for copying: what form,
 * router and client libraries read. Its parts have no names, so that declarations which are inferred from them need none.
 */
export interface StandardSchema<Value> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) =>
      | { readonly value: Value; readonly issues?: undefined }
      | {
          readonly issues: readonly {
            readonly message: string;
            readonly path?: readonly PropertyKey[] | undefined;
          }[];
        };
    /** The schema for `draft-2020-12` or `draft-07`; throws a RangeError for every other target. */
    readonly jsonSchema: {
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
    /** Never set: carries the types alone. */
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}
