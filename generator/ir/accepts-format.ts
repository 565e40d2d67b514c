import { hostFormats } from "./formats/host-formats.js";
import { timeFormats } from "./formats/time-formats.js";
import { uriFormats } from "./formats/uri-formats.js";
import type { Format } from "./shape.js";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const jsonPointer = /^(?:\/(?:[^~/]|~[01])*)*$/u;
const relativeJsonPointer =
  /^(?:0|[1-9][0-9]*)(?:[+-](?:0|[1-9][0-9]*))?(?:#|(?:\/(?:[^~/]|~[01])*)*)$/u;

const checks: { readonly [F in Format]: (text: string) => boolean } = {
  ...timeFormats,
  ...hostFormats,
  ...uriFormats,
  uuid: (text) => uuid.test(text),
  "json-pointer": (text) => jsonPointer.test(text),
  "relative-json-pointer": (text) => relativeJsonPointer.test(text),
  regex: isExpression,
};

/** Whether a text has a format, read from the format's own RFC. */
export const acceptsFormat = (format: Format, text: string): boolean => checks[format](text);

function isExpression(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}
