import { visible } from "../diagnostics/visible.js";

/** A YAML comment of one line, whatever a source's keys and names hold. */
export const comment = (text: string): string => `# ${visible(text)}`;

/** What a person must decide, as a comment. */
export const decision = (note: string): string => comment(`decide: ${note}`);
