import { isUtf8 } from "node:buffer";
import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "./load.js";

/** A decoder puts this where bytes are no character. */
const replacement = "\ufffd";

/** The text of a file, which has to be UTF-8: elsewhere letters would be lost in silence. */
export function decodeFile(
  { path, bytes }: { readonly path: string; readonly bytes: Buffer },
  report: Report,
): SourceFile {
  // A byte order mark would shift every offset by one against what an editor shows.
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  if (isUtf8(bytes)) return { path, text };
  const start = Math.max(0, text.indexOf(replacement));
  const span = { file: path, start, end: Math.min(start + 1, text.length) };
  report(diagnostic("source/not-utf-8", span, {}));
  return { path, text };
}
