/** How large a step an edit asks for, by https://semver.org, as those who read payloads see it. */
export type Verdict = "major" | "minor" | "patch";

/** What a change is about; part of what `--json` prints, so words are added and none is changed. */
export type ChangeKind =
  | "package-added"
  | "package-removed"
  | "package-renamed"
  | "version-added"
  | "version-removed"
  | "current-version"
  | "event-added"
  | "event-removed"
  | "event-deprecated"
  | "payload-documented"
  | "payload-undocumented"
  | "model-added"
  | "model-removed"
  | "name"
  | "field-added"
  | "field-removed"
  | "field-deprecated"
  | "presence"
  | "null"
  | "type"
  | "values"
  | "list"
  | "limit"
  | "keys"
  | "shape"
  | "delivery"
  | "words"
  | "evidence"
  | "sources"
  | "doubts"
  | "examples"
  | "form";

/** One thing that somebody who uses a package may notice. */
export interface Change {
  readonly verdict: Verdict;
  readonly kind: ChangeKind;
  /** Where in the payload: `customer.email`, `items[].id`; empty where it is about the whole. */
  readonly at: string;
  /** What changed, after the place or the subject: `is optional now`. */
  readonly what: string;
  /** What follows from it, and so the reason for the verdict. */
  readonly why: string;
}

/** What changes are about. */
export interface Subject {
  readonly kind: "package" | "version" | "delivery" | "envelope" | "event" | "model" | "page";
  /** As the definitions call it; empty where there is but one. */
  readonly name: string;
}

export interface SubjectChanges {
  /** The version of the payloads; `null` where they are not versioned, and for what is about the whole package. */
  readonly version: string | null;
  readonly subject: Subject;
  /** Types of the events that carry the model; empty for all else. */
  readonly events: readonly string[];
  readonly changes: readonly Change[];
}

export interface PackageChanges {
  /** Folder of the vendor; `null` for the package over all vendors. */
  readonly vendor: string | null;
  /** As it is published. */
  readonly package: string;
  /** The largest of its changes. */
  readonly verdict: Verdict;
  readonly subjects: readonly SubjectChanges[];
}

const ranks: { readonly [V in Verdict]: number } = { patch: 1, minor: 2, major: 3 };

/** Whether a verdict is as grave as another, or graver. */
export const isAtLeast = (verdict: Verdict | null, other: Verdict): boolean =>
  verdict !== null && ranks[verdict] >= ranks[other];

/** The gravest; `null` of none. */
export const gravest = (verdicts: readonly (Verdict | null)[]): Verdict | null =>
  verdicts.reduce<Verdict | null>(
    (worst, each) => (each !== null && !isAtLeast(worst, each) ? each : worst),
    null,
  );
