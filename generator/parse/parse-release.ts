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

/** Version and changelog of the package of that name; `null` where none is kept, or one that was refused. */
export function parseRelease(
  { manifest, changelog }: ReleaseFiles,
  { name, report }: { readonly name: string; readonly report: Report },
): Release | null {
  if (manifest === null) return null;
  const root = parseJson(manifest, report);
  if (root === null) return null;
  if (root.kind !== "map") return refuse(root, "an object", report);
  const named = readText(root, { key: "name", report, expected: `"${name}"`, form: name });
  const version = readText(root, {
    key: "version",
    report,
    expected: "a version such as 1.2.3",
    form: versionForm,
  });
  if (named === null || version === null) return null;
  return { version, changelog: changelog?.text ?? null };
}

interface TextKey {
  readonly key: string;
  readonly report: Report;
  readonly expected: string;
  readonly form: RegExp | string;
}

function readText(map: LocatedMap, { key, report, expected, form }: TextKey): string | null {
  const found = valueOf(map, key);
  if (!found) {
    report(diagnostic("frame/missing-key", map.span, { key }));
    return null;
  }
  if (found.kind !== "scalar" || typeof found.value !== "string")
    return refuse(found, expected, report);
  const fits = typeof form === "string" ? found.value === form : form.test(found.value);
  return fits ? found.value : refuse(found, expected, report);
}

function refuse(located: Located, expected: string, report: Report): null {
  const text = located.kind === "scalar" && typeof located.value === "string";
  const found = text ? JSON.stringify(located.value) : describeLocated(located);
  report(diagnostic("frame/wrong-value", located.span, { expected, found }));
  return null;
}
