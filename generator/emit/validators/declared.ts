import type { Laid } from "../../text/layout.js";
import type { Code } from "../../text/code.js";

/** A declaration that a module keeps to itself. */
export interface Declared extends Laid {
  readonly name: Code;
}
