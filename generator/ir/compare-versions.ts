import type { Model, Version, WebhookEvent } from "./catalog.js";
import { compareShapes, type ShapeChange } from "./compare-shapes.js";
import { eventsByType } from "./events-by-type.js";
import { modelName } from "./model-name.js";
import type { Shape } from "./shape.js";

/** How the events and models of one version, as they are transcribed, differ from those of an earlier one. */
export interface VersionComparison {
  readonly before: Version;
  readonly after: Version;
  /** Events that one of the two has: whether the vendor's other version has them too may just not be known. */
  readonly onlyBefore: readonly WebhookEvent[];
  readonly onlyAfter: readonly WebhookEvent[];
  /** Events of both. */
  readonly events: readonly Compared<WebhookEvent>[];
  /** Models of both, by their names. */
  readonly models: readonly Compared<Model>[];
}

export interface Compared<T> {
  readonly before: T;
  readonly after: T;
  readonly changes: readonly ShapeChange[];
}

export function compareVersions(before: Version, after: Version): VersionComparison {
  const [old, now] = [eventsByType(before), eventsByType(after)];
  const compare = (was: Shape, is: Shape) =>
    compareShapes(
      { shape: was, models: before.models },
      { shape: is, models: after.models },
    ).filter(isOfContent);
  const models = new Map([...after.models.values()].map((model) => [modelName(model.id), model]));
  return {
    before,
    after,
    onlyBefore: [...old.values()].filter(({ type }) => !now.has(type)),
    onlyAfter: [...now.values()].filter(({ type }) => !old.has(type)),
    events: [...old.values()].flatMap((was) => {
      const is = now.get(was.type);
      const changes = is && compare(payloadOf(was), payloadOf(is));
      return is && changes ? [{ before: was, after: is, changes }] : [];
    }),
    models: [...before.models.values()].flatMap((was) => {
      const is = models.get(modelName(was.id));
      return is ? [{ before: was, after: is, changes: compare(was.shape, is.shape) }] : [];
    }),
  };
}

/** Whether more changed than the TypeScript type: an object's keys come to be named with the fields, which are told. */
const isOfContent = (change: ShapeChange): boolean => change.kind !== "keys" || change.own;

/** Where nothing is known of a payload it may be anything. */
const payloadOf = ({ payload, span }: WebhookEvent): Shape => payload ?? { kind: "unknown", span };
