import type { Version } from "../../ir/catalog.js";
import { compareShapes, type ShapeChange } from "../../ir/compare-shapes.js";
import { createProver } from "../../ir/prove-within.js";
import type { Shape } from "../../ir/shape.js";
import { createShapeTexts, typedText } from "../../ir/shape-text.js";
import { gravest, isAtLeast, type Change, type Verdict } from "./change.js";
import { deprecatedPlaces } from "./deprecated-places.js";
import { createTypeProof } from "./type-proof.js";
import { nothingLost, tellShapeChange } from "./tell-shape-change.js";

/** What is certain of a shape that changed, with all that it leads to. */
export interface Judgement {
  /** `null`: it accepts the same values, and code that reads them compiles as it did. */
  readonly verdict: Exclude<Verdict, "patch"> | null;
  /** Whether a value that was accepted may be refused. */
  readonly refuses: boolean;
  /** Whether code that reads it may not compile. */
  readonly breaks: boolean;
}

export interface ShapeJudge {
  readonly judge: (before: Shape, after: Shape) => Judgement;
  /** What changed in the shape itself, and not in models that both sides name the same; never graver than it is certain to be. */
  readonly tell: (before: Shape, after: Shape) => readonly Change[];
}

/** Judges the shapes of one version by what they were in an earlier state of it. */
export function createShapeJudge(before: Version, after: Version): ShapeJudge {
  const accepts = createProver(before.models, after.models);
  const accepted = createProver(after.models, before.models);
  const keepsCompiling = createTypeProof(before.models, after.models);
  const { areSame } = createShapeTexts(before.models, after.models, typedText);
  const judge = (was: Shape, is: Shape): Judgement => {
    if (areSame(was, is)) return { verdict: null, refuses: false, breaks: false };
    const within = accepts(was, is);
    const refuses = within === null;
    const breaks = !keepsCompiling(was, is);
    if (refuses || breaks) return { verdict: "major", refuses, breaks };
    const isSame = within === "every" && accepted(is, was) === "every";
    return { verdict: isSame ? null : "minor", refuses, breaks };
  };
  return {
    judge,
    tell: (was, is) => {
      const { verdict } = judge(was, is);
      const changes = compareShapes(
        { shape: was, models: before.models },
        { shape: is, models: after.models },
      );
      const held = changes.flatMap((change) => hold(change, verdict));
      return [...held, ...tellDeprecated(was, is)];
    },
  };
}

/** A change that is proved to be less than it looks: fields that moved to a model, say, look as if they had changed. */
function hold(change: ShapeChange, verdict: Judgement["verdict"]): readonly Change[] {
  // An object of which no keys are named any more lost those, and says nothing of the others.
  if (change.kind === "keys" && change.typed && !change.own) return [];
  const told = tellShapeChange(change);
  // Values of an open list are the one thing that is told of what accepts the same as before.
  const isOpen = change.kind === "values" && !change.complete.before && !change.complete.after;
  if (verdict === null) return isOpen ? [told] : [];
  if (isAtLeast(verdict, told.verdict)) return [told];
  return [{ ...told, verdict, why: nothingLost }];
}

function tellDeprecated(before: Shape, after: Shape): readonly Change[] {
  const were = deprecatedPlaces(before);
  return [...deprecatedPlaces(after)]
    .filter((place) => !were.has(place))
    .map((at) => ({
      verdict: "minor",
      kind: "field-deprecated",
      at,
      what: "is deprecated now",
      why: "editors strike it through; nothing else changes",
    }));
}

/** What is certain and not told by any sentence, as honestly as it can be said. */
export function tellRest(
  told: readonly (Verdict | null)[],
  judgement: Judgement,
): readonly Change[] {
  const { verdict, refuses, breaks } = judgement;
  if (verdict === null || isAtLeast(gravest(told), verdict)) return [];
  if (verdict === "minor") return [rest("minor", "accepts other values than before", nothingLost)];
  return [
    ...(refuses
      ? [
          rest(
            "major",
            "asks something else of values",
            "that all which was accepted still is could not be shown, so a payload may be refused now",
          ),
        ]
      : []),
    ...(breaks
      ? [
          rest(
            "major",
            "has another TypeScript type",
            "that code for the earlier one compiles could not be shown, so it may not",
          ),
        ]
      : []),
  ];
}

const rest = (verdict: Verdict, what: string, why: string): Change => ({
  verdict,
  kind: "shape",
  at: "",
  what,
  why,
});
