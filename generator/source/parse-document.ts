import type { Report } from "../diagnostics/diagnostic.js";
import { parseJson } from "./json.js";
import type { SourceFile } from "./load.js";
import type { Located } from "./located.js";
import { parseYaml } from "./yaml.js";

/** A document of another's: JSON where its name says so, which then has to be JSON, or else YAML. */
export const parseDocument = (file: SourceFile, report: Report): Located | null =>
  (file.path.endsWith(".json") ? parseJson : parseYaml)(file, report);
