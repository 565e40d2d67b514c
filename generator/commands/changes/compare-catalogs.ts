import type { Catalog, Vendor, Version } from "../../ir/catalog.js";
import {
  gravest,
  type Change,
  type PackageChanges,
  type Subject,
  type SubjectChanges,
} from "./change.js";
import { compareVersionStates } from "./compare-version-states.js";
import { tellWords } from "./tell-words.js";

/** What changed for the users of each package since an earlier state of the definitions; packages by their names. */
export function compareCatalogs(before: Catalog, after: Catalog): readonly PackageChanges[] {
  const [old, now] = [vendorsOf(before), vendorsOf(after)];
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  const packages = ids.flatMap((id) => compareVendors(old.get(id), now.get(id)));
  return [...packages, ...compareVendorLists(old, now, after)];
}

const vendorsOf = ({ vendors }: Catalog): ReadonlyMap<string, Vendor> =>
  new Map(vendors.map((vendor) => [vendor.id, vendor]));

const packageSubject: Subject = { kind: "package", name: "" };

function compareVendors(
  before: Vendor | undefined,
  after: Vendor | undefined,
): readonly PackageChanges[] {
  const vendor = after ?? before;
  if (!vendor) return [];
  const subjects =
    before && after ? compareStates(before, after) : [ofPackage(wholePackage(after))];
  return summed({ vendor: vendor.id, package: vendor.names.package, subjects });
}

function summed({
  vendor,
  package: name,
  subjects,
}: Omit<PackageChanges, "verdict">): readonly PackageChanges[] {
  const verdict = gravest(subjects.flatMap(({ changes }) => changes.map((each) => each.verdict)));
  return verdict === null ? [] : [{ vendor, package: name, verdict, subjects }];
}

const ofPackage = (...changes: readonly Change[]): SubjectChanges => ({
  version: null,
  subject: packageSubject,
  events: [],
  changes,
});

const wholePackage = (after: Vendor | undefined): Change =>
  after
    ? {
        verdict: "minor",
        kind: "package-added",
        at: "",
        what: "is new",
        why: "nobody uses it yet",
      }
    : {
        verdict: "major",
        kind: "package-removed",
        at: "",
        what: "is not made any more",
        why: "its users stay with the last version that was published",
      };

function compareStates(before: Vendor, after: Vendor): readonly SubjectChanges[] {
  const [old, now] = [versionsOf(before), versionsOf(after)];
  const ids = [...new Set([...old.keys(), ...now.keys()])];
  const whole = [
    ...tellPackage(before, after),
    ...tellWords(vendorWords(before), vendorWords(after)),
  ];
  const versions = ids.flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    if (was && is) return compareVersionStates(was, is);
    const changes = [id === null ? unversioned(is) : wholeVersion(is)];
    return [{ version: id, subject: versionSubject, events: [], changes }];
  });
  return [...(whole.length > 0 ? [ofPackage(...whole)] : []), ...versions];
}

const versionSubject: Subject = { kind: "version", name: "" };

const versionsOf = ({ versions }: Vendor): ReadonlyMap<string | null, Version> =>
  new Map(versions.map((version) => [version.id, version]));

const wholeVersion = (after: Version | undefined): Change =>
  after
    ? {
        verdict: "minor",
        kind: "version-added",
        at: "",
        what: "is new",
        why: "imports of other versions are as they were",
      }
    : {
        verdict: "major",
        kind: "version-removed",
        at: "",
        what: "is gone",
        why: "imports of it do not compile any more",
      };

/** Of a vendor that came to version its payloads, or does so no longer. */
const unversioned = (after: Version | undefined): Change => ({
  ...wholeVersion(after),
  what: after ? "has no versions of its payloads now" : "has versions of its payloads now",
  why: "imports below its root have other addresses",
  verdict: "major",
});

function tellPackage(before: Vendor, after: Vendor): readonly Change[] {
  const [was, is] = [before, after].map((vendor) => vendor.names.package);
  const renamed: readonly Change[] =
    was === is
      ? []
      : [
          {
            verdict: "major",
            kind: "package-renamed",
            at: "",
            what: `is called ${is}, and was ${was}`,
            why: "users stay with the last version of the earlier name until they install the other",
          },
        ];
  const [old, now] = [currentOf(before), currentOf(after)];
  if (old === now) return renamed;
  return [
    ...renamed,
    {
      verdict: "major",
      kind: "current-version",
      at: "",
      what: `has ${now} at its root, and had ${old}`,
      why: "what is imported from the root has other events and types",
    },
  ];
}

function currentOf({ versions }: Vendor): string {
  const id = versions.find(({ current }) => current)?.id ?? null;
  return id === null ? "payloads without versions" : `version ${id}`;
}

const vendorWords = ({ title, summary, website, sources, doubts }: Vendor) => ({
  title,
  summary,
  website,
  sources,
  doubts,
});

type Vendors = ReadonlyMap<string, Vendor>;

/** Vendors that came to what is published over all of them, or went. */
function compareVendorLists(
  old: Vendors,
  now: Vendors,
  { release }: Catalog,
): readonly PackageChanges[] {
  const came = [...now.keys()].filter((id) => !old.has(id));
  const went = [...old.keys()].filter((id) => !now.has(id));
  const changes = [
    ...came.map((id): Change => ({
      verdict: "minor",
      kind: "package-added",
      at: "",
      what: `knows the vendor ${id}`,
      why: "its requests were unknown until now",
    })),
    ...went.map((id): Change => ({
      verdict: "major",
      kind: "package-removed",
      at: "",
      what: `does not know the vendor ${id} any more`,
      why: "its requests are unknown now",
    })),
  ];
  // Where nobody releases it, nobody but its makers has it.
  if (release === null) return [];
  return summed({ vendor: null, package: release.name, subjects: [ofPackage(...changes)] });
}
