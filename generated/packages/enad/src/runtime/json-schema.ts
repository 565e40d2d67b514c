import type { Shape } from "./shape.js";

export type JsonSchema = { readonly [keyword: string]: unknown };

/** What a shape needs to write itself as JSON Schema. */
export interface SchemaPrinter {
  readonly print: (shape: Shape) => JsonSchema;
  /** A reference to a shape that contains itself. */
  readonly refer: (shape: Shape) => JsonSchema;
  /** Whether draft-07 is wanted, which has older words for some of it. */
  readonly isOld: boolean;
}

/**
 * A shape as JSON Schema: `draft-2020-12` or `draft-07`.
 *
 * @throws RangeError for any other target, and for what draft-07 has no words for.
 */
export function jsonSchemaOf(root: Shape, target: string): Record<string, unknown> {
  const isOld = target === "draft-07";
  if (!isOld && target !== "draft-2020-12") throw new RangeError(`No schema for ${target}.`);
  const home = isOld ? "definitions" : "$defs";
  const places = new Map<Shape, string>([[root, "#"]]);
  const parts: Record<string, JsonSchema> = {};
  const printer: SchemaPrinter = {
    isOld,
    print: (shape) => shape.schema(printer),
    refer: (shape) => {
      const known = places.get(shape);
      if (known !== undefined) return { $ref: known };
      const name = `Part${places.size}`;
      const $ref = `#/${home}/${name}`;
      places.set(shape, $ref);
      parts[name] = shape.schema(printer);
      return { $ref };
    },
  };
  const schema = root.schema(printer);
  const $schema = isOld
    ? "http://json-schema.org/draft-07/schema#"
    : "https://json-schema.org/draft/2020-12/schema";
  return { $schema, ...schema, ...(places.size > 1 ? { [home]: parts } : {}) };
}

/** For what draft-07 cannot say. */
export function onlyNew({ isOld }: SchemaPrinter, keyword: string): void {
  if (isOld) throw new RangeError(`draft-07 has no ${keyword}.`);
}
