import type { Model, Page, Version } from "../../ir/catalog.js";
import { eventsByType } from "../../ir/events-by-type.js";
import { modelName } from "../../ir/model-name.js";
import { reachedModels } from "../../ir/reached-models.js";
import type { Shape } from "../../ir/shape.js";
import { acceptanceText } from "../../ir/shape-text.js";
import { gravest, type Change, type Subject, type SubjectChanges, type Verdict } from "./change.js";
import { createShapeJudge, tellRest, type ShapeJudge } from "./judge-shapes.js";
import { tellDelivery } from "./tell-delivery.js";
import { eventGone, eventNew, tellEvent, tellPayload } from "./tell-event.js";
import { tellEventNames, tellModelNames } from "./tell-names.js";
import { tellForm, tellWords } from "./tell-words.js";

/** Something that both states have and that has a shape, with what is told of it so far. */
interface Shaped {
  readonly subject: Subject;
  readonly before: Shape;
  readonly after: Shape;
  readonly changes: readonly Change[];
}

/** What changed in a version of a vendor's payloads since an earlier state of it. */
export function compareVersionStates(before: Version, after: Version): readonly SubjectChanges[] {
  const judge = createShapeJudge(before, after);
  const envelope = compareEnvelope(before, after, judge);
  const events = compareEvents(before, after, judge);
  const models = compareModels(before, after, judge);
  const shaped = addRest([...envelope, ...events.shaped, ...models.shaped], {
    before,
    after,
    judge,
  });
  const told = [
    {
      subject: { kind: "version", name: "" } as const,
      changes: tellWords(versionWords(before), versionWords(after)),
    },
    {
      subject: { kind: "delivery", name: "" } as const,
      changes: [
        ...tellDelivery(before.delivery, after.delivery),
        ...tellWords(withoutShape(before), withoutShape(after)),
      ],
    },
    ...events.others,
    ...models.others,
    ...shaped,
    ...comparePages(before, after),
  ];
  const changed = told.filter(({ changes }) => changes.length > 0);
  const isCarried = changed.some(({ subject }) => subject.kind === "model");
  const carriers = carriersIn(isCarried ? [before, after] : []);
  return changed.map(({ subject, changes }) => ({
    version: after.id,
    subject,
    events: subject.kind === "model" ? [...(carriers.get(subject.name) ?? [])].sort() : [],
    changes,
  }));
}

interface Told {
  readonly subject: Subject;
  readonly changes: readonly Change[];
}

interface Compared {
  readonly shaped: readonly Shaped[];
  readonly others: readonly Told[];
}

const versionWords = ({ summary, index, differences }: Version) => ({
  summary,
  note: index?.types.map(({ type }) => type) ?? null,
  sources: [index?.sources, differences?.sources],
  doubts: differences?.doubts,
  description: differences?.changes.map((change) => change.summary),
});

/** The delivery as it is documented; the envelope's shape is told by itself. */
const withoutShape = ({ delivery }: Version) => ({
  ...delivery,
  envelope: { ...delivery.envelope, value: null },
});

function compareEnvelope(before: Version, after: Version, judge: ShapeJudge): readonly Shaped[] {
  const [was, is] = [before, after].map(({ delivery }) => delivery.envelope.value.shape);
  if (!was || !is) return [];
  const changes = [...judge.tell(was, is), ...tellWords(was, is)];
  return [{ subject: { kind: "envelope", name: "" }, before: was, after: is, changes }];
}

function compareEvents(before: Version, after: Version, judge: ShapeJudge): Compared {
  const [old, now] = [eventsByType(before), eventsByType(after)];
  const types = [...new Set([...old.keys(), ...now.keys()])].sort();
  const shaped: Shaped[] = [];
  const others: Told[] = [];
  for (const type of types) {
    const [was, is] = [old.get(type), now.get(type)];
    const subject: Subject = { kind: "event", name: type };
    if (!was || !is) others.push({ subject, changes: [was ? eventGone : eventNew] });
    else if (!was.payload || !is.payload)
      others.push({ subject, changes: [...tellPayload(was, is), ...tellEvent(was, is)] });
    else {
      const [own, docs] = [judge.tell(was.payload, is.payload), tellEvent(was, is)];
      const changes = [...tellEventNames(was, is), ...own, ...docs];
      shaped.push({ subject, before: was.payload, after: is.payload, changes });
    }
  }
  return { shaped, others };
}

const modelsOf = ({ models }: Version): ReadonlyMap<string, Model> =>
  new Map([...models.values()].map((model) => [modelName(model.id), model]));

function compareModels(before: Version, after: Version, judge: ShapeJudge): Compared {
  const [old, now] = [modelsOf(before), modelsOf(after)];
  const shaped: Shaped[] = [];
  const others: Told[] = [];
  for (const name of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [was, is] = [old.get(name), now.get(name)];
    const subject: Subject = { kind: "model", name };
    if (!was || !is) others.push({ subject, changes: [was ? modelGone(was) : modelNew] });
    else {
      const own = judge.tell(was.shape, is.shape);
      const changes = [...tellModelNames(was, is), ...own, ...tellWords(was, is)];
      shaped.push({ subject, before: was.shape, after: is.shape, changes });
    }
  }
  return { shaped, others };
}

const modelNew: Change = {
  verdict: "minor",
  kind: "model-added",
  at: "",
  what: "is new",
  why: "its type and its guard can be imported now",
};
const modelGone = ({ names }: Model): Change => ({
  verdict: "major",
  kind: "model-removed",
  at: "",
  what: "is gone",
  why: `imports of \`${names.type}\` and \`${names.guard}\` do not compile any more`,
});

interface States {
  readonly before: Version;
  readonly after: Version;
  readonly judge: ShapeJudge;
}

/**
 * Adds what is certain of shapes and told nowhere: first where something is written otherwise, then where it follows from
 * models that changed in a way that nothing is told of there.
 */
function addRest(all: readonly Shaped[], { before, after, judge }: States): readonly Told[] {
  const verdicts = new Map(all.map((each) => [each, gravest(each.changes.map(verdictOf))]));
  const models = new Map(all.filter(isModel).map((each) => [each.subject.name, each]));
  const reachedBy = ({ before: was, after: is }: Shaped): readonly (Verdict | null)[] =>
    [...reachedModels([was], before.models), ...reachedModels([is], after.models)].map(([id]) => {
      const model = models.get(modelName(id));
      return model ? (verdicts.get(model) ?? null) : null;
    });
  const added = new Map<Shaped, readonly Change[]>();
  const add = (each: Shaped) => {
    const judgement = judge.judge(each.before, each.after);
    const rest = tellRest([verdicts.get(each) ?? null, ...reachedBy(each)], judgement);
    if (rest.length === 0) return;
    added.set(each, rest);
    verdicts.set(each, judgement.verdict);
  };
  const isEdited = (each: Shaped) => acceptanceText(each.before) !== acceptanceText(each.after);
  all.filter(isEdited).forEach(add);
  all.filter((each) => !isEdited(each)).forEach(add);
  return all.map((each) => {
    const changes = [...each.changes, ...(added.get(each) ?? [])];
    const form = changes.length > 0 ? [] : tellForm(each.before, each.after);
    return { subject: each.subject, changes: [...changes, ...form] };
  });
}

const verdictOf = ({ verdict }: Change): Verdict => verdict;
const isModel = ({ subject }: Shaped): boolean => subject.kind === "model";

/** Types of the events of either state whose payloads carry a model, by the model's name. */
function carriersIn(versions: readonly Version[]): ReadonlyMap<string, ReadonlySet<string>> {
  const carriers = new Map<string, Set<string>>();
  for (const version of versions)
    for (const { type, payload } of eventsByType(version).values())
      for (const id of payload ? reachedModels([payload], version.models).keys() : []) {
        const name = modelName(id);
        carriers.set(name, (carriers.get(name) ?? new Set()).add(type));
      }
  return carriers;
}

function comparePages(before: Version, after: Version): readonly Told[] {
  const old = new Map(before.pages.map((page) => [page.id, page]));
  return after.pages.flatMap((page) => {
    const was = old.get(page.id);
    const changes = was ? tellWords(pageWords(was), pageWords(page)) : [];
    return changes.length === 0 ? [] : [{ subject: { kind: "page", name: page.id }, changes }];
  });
}

/** What a page says as a whole; its events and models have their own. */
const pageWords = ({ title, summary, sources, doubts }: Page) => ({
  title,
  summary,
  sources,
  doubts: doubts.filter(({ at }) => at === ""),
});
