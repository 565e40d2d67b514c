import type { Shape, Writing } from "./shape.js";

/**
 * A shape as JSON Schema: `draft-2020-12` or `draft-07`.
 *
 * @throws RangeError for any other target, and for what draft-07 has no words for.
 */
export function jsonSchemaOf(root: Shape, target: string): Record<string, unknown> {
  const isOld = target === "draft-07";
  if (!isOld && target !== "draft-2020-12") throw new RangeError(`No schema for ${target}.`);
  // Keywords are written as they stand; what is `undefined` or a function is left out.
  const write: Writing["write"] = (shape) =>
    JSON.parse(
      JSON.stringify(shape, (_, part: Partial<Shape> | null) => {
        // Beside shapes, objects of properties and literals come along, in which the names may hold anything else.
        if (isOld && typeof part?.newWord === "function") {
          throw new RangeError(`draft-07 has no ${part.newWord()}.`);
        }
        return typeof part?.write === "function" ? part.write(part, writing) : part;
      }),
    );
  const writing: Writing = { places: [root], $defs: {}, write };
  const $schema = isOld
    ? "http://json-schema.org/draft-07/schema#"
    : "https://json-schema.org/draft/2020-12/schema";
  return { $schema, ...write(root), ...(writing.places.length > 1 && { $defs: writing.$defs }) };
}
