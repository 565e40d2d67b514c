import { toOneLine } from "../text/escape-markdown.js";

/** JSON with texts as pages show them: on one line, without characters that HTML or other readers of JSON cannot hold. */
export const siteJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "string" ? toOneLine(part) : part,
  );
