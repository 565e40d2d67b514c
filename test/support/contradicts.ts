import { acceptsValue } from "../../generator/ir/accepts-value.js";
import type { JsonValue } from "../../generator/ir/json.js";
import { valueAt } from "../../generator/ir/pointer.js";
import type { Issue } from "../../templates/runtime/issue.js";
import { readExpected } from "./read-expected.js";

/** Whether a value is what the issue says was expected in its place, or nothing or anything was. */
export function contradicts({ message, expected, pointer, path }: Issue, root: JsonValue): boolean {
  if (/^Expected (?:nothing|anything),/u.test(message)) return true;
  if (message.startsWith("Property ")) return false;
  const key = /^a key that is (.*)$/u.exec(expected)?.[1];
  const shape = readExpected(key ?? expected);
  const value = key === undefined ? valueAt(root, pointer) : String(path.at(-1));
  return shape !== null && value !== undefined && acceptsValue({ shape, models: new Map() }, value);
}
