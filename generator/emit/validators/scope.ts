import type { Model } from "../../ir/catalog.js";
import type { ModelId, Shape, ShapeOf, Kind } from "../../ir/shape.js";
import type { Code } from "../../text/code.js";
import type { Expression } from "../../text/expression.js";
import type { Statement } from "../../text/layout.js";
import type { Parameter } from "./print-function.js";
import type { Subject } from "./subject.js";

/** Both readings of one kind of shape. */
export interface Reading<K extends Kind> {
  /** Whether a value passes, as an expression that is valid TypeScript and JavaScript. */
  readonly condition: (shape: ShapeOf<K>, subject: Subject, scope: Scope) => Expression;
  /** The shape as the runtime's combinators say it, for explaining why a value does not pass. */
  readonly description: (shape: ShapeOf<K>, path: readonly string[], scope: Scope) => Expression;
}

/** The module that a validator is printed into. */
export interface Scope {
  readonly models: ReadonlyMap<ModelId, Model>;
  readonly condition: (shape: Shape, subject: Subject) => Expression;
  readonly description: (shape: Shape, path: readonly string[]) => Expression;
  /** The local name of something that a runtime file exports. */
  readonly runtime: (file: string, name: Code) => Code;
  readonly guard: (id: ModelId) => Predicate;
  /** How a description refers to a model. */
  readonly model: (id: ModelId) => Expression;
  /** The name of a function of the module that asks the condition of its parameter. */
  readonly predicate: (shape: Shape, path: readonly string[]) => Predicate;
  /** The same for a function whose body is made by the caller. */
  readonly helper: (helper: Helper) => Predicate;
  /** The name of a constant of the module; equal ones are made once. */
  readonly constant: (constant: Constant) => Code;
  /** Whether anything in sight asks which keys and items of a value were evaluated. */
  readonly evaluates: boolean;
  /** Whether the functions of this module count how deep they are. */
  readonly counts: boolean;
  /** How deep the function that is being printed is, plus some steps. */
  readonly depth: (steps: number) => Code;
}

/** A function to call with a value. */
export interface Predicate {
  readonly name: Code;
  /** The answer, where it is the same for every value. */
  readonly answer: Expression | null;
  /** How many steps deeper it is than its caller, if it counts; `null` for one that takes no depth. */
  readonly steps: number | null;
}

export interface Helper {
  readonly path: readonly string[];
  readonly parameters: readonly Parameter[];
  /** Made within the function: what it asks of the scope is the function's own. */
  readonly body: () => Expression | readonly Statement[];
}

export interface Constant {
  readonly path: readonly string[];
  /** `pattern`, `keys`: the last word of the name. */
  readonly word: string;
  /** Where TypeScript cannot tell it. */
  readonly type?: Code;
  readonly value: Expression;
}
