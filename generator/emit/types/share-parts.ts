import type { TypeSchema } from "./type-schema.js";

/**
 * Makes equal parts of the types that it is given one object: json-schema-to-typescript looks at each object once. Objects
 * with properties are left as they are, for no two of them hold the same placeholders.
 */
export function shareParts(): (type: TypeSchema) => TypeSchema {
  const known = new Map<string, TypeSchema>();
  const shareOne = (type: TypeSchema): TypeSchema => {
    const key = JSON.stringify(type);
    const shared = known.get(key) ?? type;
    known.set(key, shared);
    return shared;
  };
  const share = (type: TypeSchema): TypeSchema => {
    if ("properties" in type) {
      const properties = Object.entries(type.properties).map(([name, each]) => [name, share(each)]);
      return { ...type, properties: Object.fromEntries(properties) };
    }
    if ("anyOf" in type) return shareOne({ anyOf: type.anyOf.map(share) });
    if ("allOf" in type) return shareOne({ allOf: type.allOf.map(share) });
    if ("items" in type && !("additionalItems" in type))
      return shareOne({ ...type, items: share(type.items) });
    return shareOne(type);
  };
  return share;
}
