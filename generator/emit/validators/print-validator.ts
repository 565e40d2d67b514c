import type { Identifier, Model } from "../../ir/catalog.js";
import type { ModelId, Shape } from "../../ir/shape.js";
import { innerShapes } from "../../ir/visit-shape.js";
import { code, literal, name as spell } from "../../text/code.js";
import { all, atom, call, compare, record, type Expression } from "../../text/expression.js";
import { docText, printDocComment } from "../../text/doc-comment.js";
import { layoutConstant, layoutTypedConstant, type Laid } from "../../text/layout.js";
import { asksTwice } from "./asks-twice.js";
import { keepUsed } from "./keep-used.js";
import type { Language } from "./language.js";
import { atDepth, createModuleScope } from "./module-scope.js";
import { createNameTable, type NameTable } from "./name-table.js";
import { printFunction, type FunctionRequest } from "./print-function.js";
import { findRecursion, referredIn, type Recursion } from "./recursion.js";
import type { Scope } from "./scope.js";
import { parameter } from "./subject.js";
import type { ValidatorImport } from "./validator-import.js";

/** What to print a validator of. */
export type ValidatorRequest = ModelRequest | EventRequest;

interface ModelRequest {
  readonly of: "model";
  readonly model: Model;
}

interface EventRequest {
  readonly of: "event";
  readonly shape: Shape;
  readonly eventType: string;
  readonly names: {
    readonly payload: Identifier;
    readonly guard: Identifier;
    readonly contract: Identifier;
  };
}

/** The statements of a module, each whole and laid out; comments and the type that the guard tells are the caller's. */
export interface PrintedValidator {
  /** Regular expressions and the like, which the others need; none is exported. */
  readonly constants: readonly string[];
  /** `export function isUser(value: unknown): value is User { … }`. */
  readonly guard: string;
  /** What the guard calls; of a recursive model, the exported `isUserAtDepth` among them. */
  readonly functions: readonly string[];
  /** `export const user: Shape = …;`, or the contract of an event. */
  readonly value: string;
  readonly imports: readonly ValidatorImport[];
  /** Whether prettier would leave every statement as it is. */
  readonly settled: boolean;
}

export type PrintValidator = (request: ValidatorRequest) => PrintedValidator;

/** The printer for everything that can refer to these models. */
export function createValidatorPrinter(
  models: ReadonlyMap<ModelId, Model>,
  language: Language,
): PrintValidator {
  const recursion = findRecursion(models);
  const evaluates = [...models.values()].some(({ shape }) => hasUnevaluated(shape));
  return (request) => printValidator(request, { models, recursion, language, evaluates });
}

const hasUnevaluated = (shape: Shape): boolean =>
  shape.kind === "unevaluated" || innerShapes(shape).some(hasUnevaluated);

interface Context {
  /** Whether a model asks which keys and items were evaluated. */
  readonly evaluates: boolean;
  readonly models: ReadonlyMap<ModelId, Model>;
  readonly recursion: Recursion;
  readonly language: Language;
}

function printValidator(request: ValidatorRequest, context: Context): PrintedValidator {
  const { models, language } = context;
  const subject = subjectOf(request);
  const { shape, names: own } = subject;
  const names = createNameTable({
    taken: [...Object.values(own), atDepth(spell(own.guard)).text],
    reserved: [...referredIn(shape)].flatMap((id) => Object.values(models.get(id)?.names ?? {})),
  });
  const model = request.of === "model" ? request.model.id : null;
  const { scope, constants, functions } = createModuleScope({
    ...context,
    names,
    model,
    evaluates: context.evaluates || hasUnevaluated(shape),
  });
  const condition = scope.condition(shape, parameter([]));
  const isSlow = model !== null && scope.counts && asksTwice(model, context);
  const [guard, ...rest] = printGuards(condition, { names: own, language, scope, isSlow });
  const value = layoutValue(request, { scope, names, language });
  const exported = [...(guard ? [guard] : []), ...rest, value];
  const declared = [...constants(), ...functions()];
  const used = keepUsed({ roots: exported, declared, imports: names.imports() });
  const texts = (list: readonly Laid[]) =>
    list.filter((each) => used.declared.some((kept) => kept === each)).map(({ text }) => text);
  return {
    constants: texts(constants()),
    guard: guard?.text ?? "",
    functions: [...rest.map(({ text }) => text), ...texts(functions())],
    value: value.text,
    imports: used.imports,
    settled: [...exported, ...used.declared].every(({ settled }) => settled),
  };
}

interface OwnNames {
  readonly type: Identifier;
  readonly guard: Identifier;
  readonly value: Identifier;
}

function subjectOf(request: ValidatorRequest): { readonly shape: Shape; readonly names: OwnNames } {
  if (request.of === "model") {
    const { type, guard, value } = request.model.names;
    return { shape: request.model.shape, names: { type, guard, value } };
  }
  const { payload, guard, contract } = request.names;
  return { shape: request.shape, names: { type: payload, guard, value: contract } };
}

interface GuardParts {
  readonly names: OwnNames;
  readonly language: Language;
  readonly scope: Scope;
  /** Whether asking without remembering the answers could take forever. */
  readonly isSlow: boolean;
}

/** The guard; of a recursive model, also the function that counts how deep it is and is called within the circle. */
function printGuards(
  condition: Expression,
  { names, language, scope, isSlow }: GuardParts,
): readonly Laid[] {
  const guard = spell(names.guard);
  const value = { name: code`value`, type: code`unknown` };
  const printGuard = (body: Expression) =>
    printFunction({
      head: code`export function ${guard}`,
      parameters: [value],
      tells: spell(names.type),
      body,
      language,
    });
  if (!scope.counts) return [printGuard(condition)];
  const deepest = scope.runtime("deepest", code`deepest`);
  // The description keeps what it found out of every object that lies within the value.
  const remembering = () =>
    call(
      scope.runtime("shape", code`accepts`),
      ...[spell(names.value), code`value`, code`depth`].map((part) => atom(part)),
    );
  return [
    // Not one function with an optional depth: `list.filter(isUser)` would pass an index for it.
    printGuard(call(atDepth(guard), atom(value.name), atom(code`0`))),
    commented(countedText(names), {
      head: code`export function ${atDepth(guard)}`,
      parameters: [value, { name: code`depth`, type: code`number` }],
      body: all([compare(code`depth`, "<=", deepest), isSlow ? remembering() : condition]),
      language,
    }),
  ];
}

const countedText = ({ guard, type }: OwnNames) =>
  `\`${guard}\` for a value that lies so many steps within a \`${type}\`; refuses what is nested too deeply.`;

function commented(text: string, request: FunctionRequest): Laid {
  const printed = printFunction(request);
  return { ...printed, text: `${printDocComment([docText(text)])}\n${printed.text}` };
}

interface ValueParts {
  readonly scope: Scope;
  readonly names: NameTable;
  readonly language: Language;
}

function layoutValue(request: ValidatorRequest, { scope, names, language }: ValueParts): Laid {
  const description = scope.description(subjectOf(request).shape, []);
  const isTyped = language === "typescript";
  if (request.of === "model") {
    const value = spell(request.model.names.value);
    if (!isTyped) return layoutConstant(code`export const ${value}`, description);
    const type = names.importing({ from: { runtime: "shape" }, name: code`Shape`, typeOnly: true });
    return layoutConstant(code`export const ${value}: ${type}`, description);
  }
  const { payload, guard, contract } = request.names;
  const made = call(
    scope.runtime("contract", code`contract`),
    record([
      { key: code`type`, value: atom(literal(request.eventType)) },
      { key: code`is`, value: atom(spell(guard)) },
      { key: code`shape`, value: description },
    ]),
  );
  const head = code`export const ${spell(contract)}`;
  if (!isTyped) return layoutConstant(head, made);
  const type = names.importing({
    from: { runtime: "contract" },
    name: code`Contract`,
    typeOnly: true,
  });
  return layoutTypedConstant(
    { head: code`${head}: ${type}`, typeArguments: [literal(request.eventType), spell(payload)] },
    made,
  );
}
