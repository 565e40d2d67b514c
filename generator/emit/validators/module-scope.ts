import type { Model } from "../../ir/catalog.js";
import type { Kind, ModelId, Shape } from "../../ir/shape.js";
import { code, literal, name as spell, type Code } from "../../text/code.js";
import { arrow, atom, call, type Expression } from "../../text/expression.js";
import { createModuleConstants } from "./module-constants.js";
import type { Declared } from "./declared.js";
import { createFrames } from "./frames.js";
import { createModuleFunctions } from "./module-functions.js";
import { isSilent } from "./is-silent.js";
import { readings } from "./kinds/readings.js";
import type { Language } from "./language.js";
import type { NameTable } from "./name-table.js";
import type { Recursion } from "./recursion.js";
import type { Predicate, Reading, Scope } from "./scope.js";
import { parameter } from "./subject.js";

export interface ModuleParts {
  readonly evaluates: boolean;
  readonly models: ReadonlyMap<ModelId, Model>;
  readonly recursion: Recursion;
  readonly language: Language;
  readonly names: NameTable;
  /** The model whose module this is; `null` for what no model can contain. */
  readonly model: ModelId | null;
}

/** A scope, and what was declared for it on the way, in the order to print it. */
export interface ModuleScope {
  readonly scope: Scope;
  readonly constants: () => readonly Declared[];
  readonly functions: () => readonly Declared[];
}

export function createModuleScope(parts: ModuleParts): ModuleScope {
  const { models, recursion, model, names } = parts;
  const frames = createFrames();
  const runtime: Scope["runtime"] = (file, name) =>
    names.importing({ from: { runtime: file }, name, typeOnly: false });
  const helpers = createModuleFunctions({ ...parts, frames, runtime });
  const constants = createModuleConstants(names, parts.language);
  const predicates = new Map<Shape, Predicate>();
  const scope: Scope = {
    models,
    evaluates: parts.evaluates,
    counts: model !== null && recursion.isCounted(model),
    condition: (shape, subject) => readingOf(shape).condition(shape, subject, scope),
    description: (shape, path) => readingOf(shape).description(shape, path, scope),
    runtime,
    guard: (id) => guardOf(id, parts),
    model: (id) => describeModel(id, { ...parts, scope }),
    predicate: (shape, path) => {
      const predicate = predicates.get(shape) ?? makePredicate(shape, path, scope);
      predicates.set(shape, predicate);
      return predicate;
    },
    helper: helpers.add,
    constant: constants.add,
    depth: (steps) => {
      frames.askDepth();
      return steps === 0 ? code`depth` : code`depth + ${steps}`;
    },
  };
  return { scope, constants: constants.all, functions: helpers.all };
}

// A shape's kind picks the reading of that kind, which the type checker cannot follow through a table.
const readingOf = ({ kind }: Shape): Reading<Kind> => readings[kind] as Reading<Kind>;

/** The guard of a model; where both this one and the module's own are counted, it is told how deep it is. */
function guardOf(id: ModelId, { models, model, recursion, names }: ModuleParts): Predicate {
  const guard = spell(modelOf(id, models).names.guard);
  const from =
    model !== null && recursion.isCounted(model) && recursion.isCounted(id) ? model : null;
  const wanted = from === null ? guard : atDepth(guard);
  const name =
    id === model ? wanted : names.importing({ from: { model: id }, name: wanted, typeOnly: false });
  if (from === null) return { name, answer: null, steps: null };
  return { name, answer: null, steps: recursion.areMutual(from, id) ? recursion.steps(from) : 0 };
}

/** The guard that a recursive model's own guard begins with depth 0. */
export const atDepth = (guard: Code): Code => code`${guard}AtDepth`;

function describeModel(
  id: ModelId,
  { models, model, recursion, names, scope }: ModuleParts & { scope: Scope },
): Expression {
  const own = spell(modelOf(id, models).names.value);
  const value =
    id === model ? own : names.importing({ from: { model: id }, name: own, typeOnly: false });
  if (model === null || !recursion.areMutual(model, id)) return atom(value);
  const steps = atom(literal(recursion.steps(model)));
  return call(scope.runtime("ref-shape", code`lazy`), arrow(atom(value)), steps);
}

function modelOf(id: ModelId, models: ModuleParts["models"]): Model {
  const model = models.get(id);
  if (!model) throw new Error(`No model is named ${id}, which linking rules out.`);
  return model;
}

/** A function of the runtime or of a model where one will do, else one of the module. */
function makePredicate(shape: Shape, path: readonly string[], scope: Scope): Predicate {
  if (shape.kind === "ref") return scope.guard(shape.model);
  const subject = parameter(path);
  const scalar = scalarGuard(shape);
  if (scalar) return { name: scope.runtime("is-scalar", scalar), answer: null, steps: null };
  if (shape.kind === "object" && isSilent(shape)) {
    return { name: scope.runtime("is-object", code`isObject`), answer: null, steps: null };
  }
  return scope.helper({
    path,
    parameters: [{ name: subject.code, type: code`unknown` }],
    body: () => scope.condition(shape, subject),
  });
}

function scalarGuard(shape: Shape): Code | null {
  if (shape.kind === "boolean") return code`isBoolean`;
  if (shape.kind === "string") {
    const isPlain = shape.format === undefined && shape.pattern === undefined && !shape.length;
    return isPlain ? code`isString` : null;
  }
  if (shape.kind !== "number" || shape.range || shape.multipleOf !== undefined) return null;
  return shape.integer ? code`isInteger` : code`isNumber`;
}
