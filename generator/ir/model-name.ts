import type { ModelId } from "./shape.js";

/** The name of a model within its version. */
export const modelName = (id: ModelId): string => id.slice(id.lastIndexOf("/") + 1);
