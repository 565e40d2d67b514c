import type { Model } from "../../ir/catalog.js";
import type { Doubt, Evidence } from "../../ir/evidence.js";
import type { JsonValue } from "../../ir/json.js";
import type { Shape } from "../../ir/shape.js";
import type { FieldPath } from "../../text/field-path.js";

/** One row of a field table: a place in a payload, and what is known about it. */
export interface Field {
  readonly path: FieldPath;
  /** Unique on the page. */
  readonly anchor: string;
  /** Without the `null` that `nullable` tells. */
  readonly shape: Shape;
  readonly nullable: boolean;
  readonly required: boolean;
  /** Under which circumstances the field exists at all, outermost first. */
  readonly when: readonly Branch[];
  readonly evidence: Evidence;
  /** Ids of the sources that show it, where they are not those of the whole. */
  readonly sources: readonly string[] | null;
  readonly doubts: readonly Doubt[];
  /** Where fields of its own are that do not follow here. */
  readonly elsewhere: readonly Elsewhere[];
}

/** One member of a union: which values of a key tell it from the others, or its number where no key does. */
export type Branch =
  | {
      readonly by: "key";
      readonly path: FieldPath;
      readonly values: readonly JsonValue[];
    }
  | {
      readonly by: "number";
      readonly path: FieldPath;
      readonly number: number;
      readonly of: number;
    };

/** A model whose fields are already on the page, or which contains itself and has them on its own page. */
export type Elsewhere = (
  { readonly at: "row"; readonly row: ToldRow } | { readonly at: "model"; readonly model: Model }
) & {
  /** The member of a union that the model is here. */
  readonly as: Branch | null;
};

/** The row below which the fields of a model stand, and the member of a union that it is there. */
export interface ToldRow {
  readonly path: FieldPath;
  readonly anchor: string;
  readonly as: Branch | null;
}
