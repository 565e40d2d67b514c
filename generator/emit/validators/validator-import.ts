import type { ModelId } from "../../ir/shape.js";

/** A name that a validator's module takes from another; whoever places the module knows the path. */
export interface ValidatorImport {
  /** A file of `templates/runtime` without its ending, or the module of a model. */
  readonly from: { readonly runtime: string } | { readonly model: ModelId };
  readonly name: string;
  /** The name within the module, where another thing has the name already. */
  readonly alias: string | null;
  readonly typeOnly: boolean;
}
