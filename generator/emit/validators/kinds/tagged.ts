import type { Model } from "../../../ir/catalog.js";
import { discriminatorOf, type Discriminator } from "../../../ir/discriminator.js";
import type { JsonValue } from "../../../ir/json.js";
import type { ModelId, Shape } from "../../../ir/shape.js";
import { code, literal } from "../../../text/code.js";
import { atom, call, list, not, type Expression } from "../../../text/expression.js";
import { layoutIf, layoutReturn, layoutSwitch } from "../../../text/layout.js";
import { ask } from "../ask.js";
import type { Predicate, Scope } from "../scope.js";
import { parameter, property } from "../subject.js";

/** Objects that a property with scalar values tells apart. */
export interface Tag extends Discriminator {
  readonly members: readonly Shape[];
}

export function tagOf(members: readonly Shape[], models: ReadonlyMap<ModelId, Model>): Tag | null {
  const found = discriminatorOf(members, models);
  // What every object inherits cannot be read plainly.
  if (found === null || found.key in Object.prototype) return null;
  const isScalar = (value: JsonValue) => typeof value !== "object" || value === null;
  return found.values.flat().every(isScalar) ? { ...found, members } : null;
}

/** A function that looks at the property once, and then asks the one member that can accept. */
export function taggedPredicate(tag: Tag, path: readonly string[], scope: Scope): Predicate {
  const subject = parameter(path);
  const { code: value } = subject;
  return scope.helper({
    path: [...path, "by", tag.key],
    parameters: [{ name: value, type: code`unknown` }],
    body: () => [
      layoutIf(
        not(call(scope.runtime("is-object", code`isObject`), atom(value))),
        layoutReturn(atom(code`false`)),
      ),
      layoutSwitch({
        value: property(subject, tag.key).code,
        cases: tag.members.map((member, index) => {
          const values = tag.values[index] ?? [];
          const predicate = scope.predicate(member, [...path, ...values.slice(0, 1).map(String)]);
          return { values: values.map(literal), body: layoutReturn(ask(predicate, value, scope)) };
        }),
        otherwise: layoutReturn(atom(code`false`)),
      }),
    ],
  });
}

export function describeTagged(tag: Tag, path: readonly string[], scope: Scope): Expression {
  const members = tag.members.map((member, index) => {
    const values = tag.values[index] ?? [];
    return list([
      scope.description(member, [...path, ...values.slice(0, 1).map(String)]),
      ...values.map((value) => atom(literal(value))),
    ]);
  });
  return call(scope.runtime("union-shape", code`tagged`), atom(literal(tag.key)), list(members));
}
