import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { Release } from "../ir/release.js";
import { parseJson } from "../source/json.js";
import type { SourceFile } from "../source/load.js";
import { describeLocated, valueOf, type Located, type LocatedMap } from "../source/located.js";

/** The two files that release tools keep beside a vendor's definitions. */
export interface ReleaseFiles {
  /** `package.json`, of which the name and the version count. */
  readonly manifest: SourceFile | null;
  /** `CHANGELOG.md`. */
  readonly changelog: SourceFile | null;
}

/** By https://semver.org, without build numbers, which npm drops. */
const versionForm = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;

/** By https://docs.npmjs.com/cli/configuring-npm/package-json#name. */
const nameForm = /^(?=.{1,214}$)(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

/** Name, version and changelog of a package; `null` where none is kept, or one that was refused. */
export function parseRelease(
  { manifest, changelog }: ReleaseFiles,
  report: Report,
): Release | null {
  if (manifest === null) return null;
  const root = parseJson(manifest, report);
  if (root === null) return null;
  if (root.kind !== "map") return refuse(root, "an object", report);
  const name = readText(root, {
    key: "name",
    report,
    expected: "a package's name, such as @my-company/webhooks",
    form: nameForm,
  });
  const version = readText(root, {
    key: "version",
    report,
    expected: "a version such as 1.2.3",
    form: versionForm,
  });
  if (name === null || version === null) return null;
  return { name, version, changelog: changelog?.text ?? null };
}

interface TextKey {
  readonly key: string;
  readonly report: Report;
  readonly expected: string;
  readonly form: RegExp;
}

function readText(map: LocatedMap, { key, report, expected, form }: TextKey): string | null {
  const found = valueOf(map, key);
  if (!found) {
    report(diagnostic("frame/missing-key", map.span, { key }));
    return null;
  }
  if (found.kind !== "scalar" || typeof found.value !== "string")
    return refuse(found, expected, report);
  return form.test(found.value) ? found.value : refuse(found, expected, report);
}

function refuse(located: Located, expected: string, report: Report): null {
  const text = located.kind === "scalar" && typeof located.value === "string";
  const found = text ? JSON.stringify(located.value) : describeLocated(located);
  report(diagnostic("frame/wrong-value", located.span, { expected, found }));
  return null;
}
