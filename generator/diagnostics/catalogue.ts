import type { Severity } from "./diagnostic.js";

interface Entry<P> {
  readonly severity: Severity;
  readonly message: (params: P) => string;
  /** What the person should do. */
  readonly fix: string;
}

const error = <P>(message: (params: P) => string, fix: string): Entry<P> => ({
  severity: "error",
  message,
  fix,
});
const warning = <P>(message: (params: P) => string, fix: string): Entry<P> => ({
  severity: "warning",
  message,
  fix,
});
const meant = (suggestion: string | null) =>
  suggestion === null ? "" : ` Did you mean "${suggestion}"?`;

const ofVersion = (version: string | null) => (version === null ? "" : ` of version ${version}`);

/** Every problem hookscribe can report. The reference page and a test of reachability are made from this table. */
export const catalogue = {
  "source/unreadable": error(
    ({ path, problem }: { path: string; problem: string }) => `${path} cannot be read: ${problem}`,
    "Give the path of an existing folder or file that you may read.",
  ),
  "source/not-utf-8": error(
    (_: object) => "This file is not written in UTF-8: the marked bytes are no character of it.",
    "Save the file as UTF-8; an editor has this where it shows or changes the encoding.",
  ),
  "source/no-definitions": error(
    ({ folder }: { folder: string }) => `${folder} holds no YAML file.`,
    "Put a `<vendor>/vendor.yaml` and one file per documented page below it, or name another folder.",
  ),
  "source/stray-file": error(
    ({ path }: { path: string }) => `${path} is neither a vendor's file nor a page of one.`,
    "Definitions live at `<vendor>/vendor.yaml`, `<vendor>/<page>.yaml` or `<vendor>/<version>/<page>.yaml`.",
  ),
  "source/no-vendor": error(
    ({ vendor }: { vendor: string }) => `The folder ${vendor} has no vendor.yaml.`,
    "Add one with the vendor's title, sources and delivery facts.",
  ),

  "yaml/syntax": error(
    ({ problem }: { problem: string }) => `This is not valid YAML: ${problem}`,
    "Correct the YAML at the marked place.",
  ),
  "yaml/duplicate-key": error(
    (_: object) => "This key stands twice in one map.",
    "Remove one of the two, or merge what they hold.",
  ),
  "yaml/too-deep": error(
    ({ limit }: { limit: number }) => `This is nested more than ${limit} levels deep.`,
    "Give inner parts names under `models` and refer to them.",
  ),
  "yaml/alias-bomb": error(
    ({ limit }: { limit: number }) => `Aliases repeat more than ${limit} values in this file.`,
    "Use `models` and `$ref` in place of YAML aliases.",
  ),
  "yaml/unknown-alias": error(
    ({ name }: { name: string }) => `No anchor named "${name}" stands before this alias.`,
    "Define the anchor first, or use `models` and `$ref`.",
  ),
  "yaml/circular-alias": error(
    ({ name }: { name: string }) => `The alias "${name}" stands inside what it repeats.`,
    "Use a model that refers to itself by `$ref`.",
  ),
  "yaml/not-json": error(
    ({ value }: { value: string }) => `${value} has no counterpart in JSON.`,
    "Write a text, a finite number, true, false, null, a list or a map.",
  ),
  "yaml/merge-key": error(
    (_: object) => "`<<` merges nothing: YAML 1.2 has no such key.",
    "Repeat the keys here, or give the schema a name under `models` and refer to it by `$ref`; a key that is called so stands in quotes.",
  ),
  "yaml/rounded-number": warning(
    ({ read }: { read: string }) => `Programs have no number of so many digits: they read ${read}.`,
    "Write the number that is read, or a text where the vendor sends one.",
  ),
  "yaml/key-not-text": error(
    (_: object) => "A key must be a text.",
    "Quote the key, or write the map in block style.",
  ),

  "json/syntax": error(
    ({ expected, found }: { expected: string; found: string }) =>
      `This is not JSON: expected ${expected}, found ${found}.`,
    "Correct the file at the marked place; JSON has no comments and no comma after the last item.",
  ),
  "json/duplicate-key": error(
    ({ key }: { key: string }) => `The key "${key}" stands twice in one object.`,
    "Remove one of the two; what a reader of JSON makes of both is not defined.",
  ),

  "draft/dialect": error(
    ({ found }: { found: string }) => `Schemas of the dialect ${found} are not read.`,
    "Convert the schema to draft-07 or 2020-12 first.",
  ),
  "draft/unknown-type-word": error(
    ({
      word,
      words,
      suggestion,
    }: {
      word: string;
      words: readonly string[];
      suggestion: string | null;
    }) => `"${word}" is not a type word.${meant(suggestion) || ` Known: ${words.join(", ")}.`}`,
    "Replace it by a word that says the same, or import the file as a plain sample.",
  ),
  "draft/not-a-type-word": error(
    ({ found }: { found: string }) =>
      `A typed sample has type words where values stand; this is ${found}.`,
    "Write the type's word, or import the file as a plain sample.",
  ),
  "draft/nothing-there": error(
    ({ pointer }: { pointer: string }) => `The document has nothing at "${pointer}".`,
    "Give a JSON Pointer such as /properties/payload; the empty one is the whole document.",
  ),
  "draft/no-schema": error(
    ({ keys }: { keys: readonly string[] }) =>
      `No schema stands here: none of its keys asks anything of a value (${keys.join(", ")}).`,
    "Give with --at a JSON Pointer to a schema in it, such as /definitions/Order, or /components/schemas/Order of an OpenAPI document; import a payload as a sample.",
  ),
  "draft/several-schemas": error(
    ({ count }: { count: number }) =>
      `A page is drafted from one schema; these are ${count} files.`,
    "Import one after the other, each with an --out of its own.",
  ),
  "draft/same-event": error(
    ({ type, files }: { type: string; files: readonly string[] }) =>
      `The event "${type}" would come from several files: ${files.join(", ")}.`,
    "Import one file for each event, called after it; --event names the event of a single file.",
  ),
  "draft/file-exists": error(
    ({ path }: { path: string }) => `${path} exists already.`,
    "Name another file, or move what people decided in it to safety and remove it.",
  ),

  "frame/wrong-value": error(
    ({ expected, found }: { expected: string; found: string }) =>
      `Expected ${expected}, found ${found}.`,
    "Write the value in the expected form.",
  ),
  "frame/unknown-word": error(
    ({
      words,
      found,
      suggestion,
    }: {
      words: readonly string[];
      found: string;
      suggestion: string | null;
    }) => `"${found}" is not one of ${words.join(", ")}.${meant(suggestion)}`,
    "Use one of the words listed.",
  ),
  "frame/unknown-key": error(
    ({
      key,
      known,
      suggestion,
    }: {
      key: string;
      known: readonly string[];
      suggestion: string | null;
    }) => `"${key}" is not known here.${meant(suggestion) || ` Known: ${known.join(", ")}.`}`,
    "Correct the key, or remove it.",
  ),
  "frame/missing-key": error(
    ({ key }: { key: string }) => `"${key}" is missing.`,
    "Add the key; write what the source says, or that it is unknown where the language allows it.",
  ),
  "frame/page-id": error(
    ({ page, file }: { page: string; file: string }) =>
      `The page calls itself "${page}" in the file ${file}.`,
    "Give the page and its file the same name.",
  ),
  "frame/no-example-value": error(
    (_: object) =>
      "An example needs `value` (the payload) or `body` (the whole request body), and not both.",
    "Give exactly one of the two.",
  ),
  "frame/example-without-payload": error(
    ({ pointer }: { pointer: string }) => `This body holds no payload at "${pointer}".`,
    "Give the whole body as the vendor sends it, or the payload alone under `value`.",
  ),
  "frame/version-not-declared": error(
    ({ version, vendor }: { version: string; vendor: string }) =>
      `The folder ${vendor}/${version} is not among the versions in ${vendor}/vendor.yaml.`,
    "Add it to `versions`, or move the file to a version's folder.",
  ),
  "frame/version-without-pages": error(
    ({ version }: { version: string }) => `The version "${version}" has no page.`,
    "Add a folder of that name with at least one page, or remove the version.",
  ),
  "frame/page-outside-versions": error(
    ({ vendor }: { vendor: string }) =>
      `${vendor} versions its payloads, and this page is in none of its versions.`,
    "Move the file to the folder of its version.",
  ),
  "frame/current-version": error(
    ({ count }: { count: number }) => `${count} versions are marked as current.`,
    "Mark exactly one: it is what the root of the package exports.",
  ),

  "source/not-cited": error(
    ({ id, known }: { id: string; known: readonly string[] }) =>
      `No source "${id}" is listed. Listed: ${known.join(", ") || "none"}.`,
    "List the document under `sources`, or cite one that is listed.",
  ),
  "doubt/no-such-place": error(
    ({ at }: { at: string }) => `This doubt is about "${at}", where nothing is defined.`,
    "Point at a key of this file, such as /models/Name/properties/key.",
  ),

  "delivery/no-such-place": error(
    ({ pointer, key, suggestion }: { pointer: string; key: string; suggestion: string | null }) =>
      `No delivery has anything at ${pointer}, as far as is described: there is no "${key}".${meant(suggestion)}`,
    "Correct the pointer, or describe the key in the envelope's schema, or in the payloads when it lies in these.",
  ),

  "differences/remove-or-set": error(
    (_: object) =>
      "A change either removes what stood there (`remove: true`) or says what stands there now (`set`).",
    "Give exactly one of the two.",
  ),
  "differences/unknown-version": error(
    ({ from, known }: { from: string; known: readonly string[] }) =>
      `There is no version "${from}" to differ from. Versions: ${known.join(", ")}.`,
    "Name another version of the same vendor.",
  ),
  "differences/circular": error(
    ({ path }: { path: string }) => `These versions differ from one another in a circle: ${path}.`,
    "Write out the pages of one of them.",
  ),
  "differences/no-such-place": error(
    ({ at, version }: { at: string; version: string }) =>
      `Version ${version} has nothing at ${at}.`,
    "Point at what stands in that version, or at a new key of a map that stands there.",
  ),
  "differences/page-twice": error(
    ({ page, version }: { page: string; version: string }) =>
      `${page} stands in this folder and comes from version ${version} as well.`,
    "Rename the page, or express it as changes.",
  ),

  "schema/not-a-schema": error(
    ({ found }: { found: string }) => `A schema is a map, true or false; this is ${found}.`,
    "Write `{}` for anything, or a map of JSON Schema keywords.",
  ),
  "schema/unknown-keyword": error(
    ({ key, suggestion }: { key: string; suggestion: string | null }) =>
      `"${key}" is not a JSON Schema keyword.${meant(suggestion)}`,
    "Use a keyword of JSON Schema 2020-12, or an `x-` key for a note of your own.",
  ),
  "schema/misspelt-keyword": warning(
    ({ key, suggestion }: { key: string; suggestion: string }) =>
      `"${key}" is not a JSON Schema keyword, so it asks for nothing. Did you mean "${suggestion}"?`,
    "Correct the keyword; a note of your own is told apart by a name that begins with `x-`.",
  ),
  "schema/asks-nothing": warning(
    ({ keys }: { keys: readonly string[] }) =>
      `The root of this schema asks nothing of a value, whatever its keys hold (${keys.join(", ")}): every value is accepted.`,
    "Refer with `$ref` to the schema that is meant, or take it out of the document that holds it.",
  ),
  "schema/refused-keyword": error(
    ({ key, reason }: { key: string; reason: string }) => `"${key}" is not supported: ${reason}.`,
    "Say the same with supported keywords; nothing is ever ignored.",
  ),
  "schema/unknown-type": error(
    ({ found, suggestion }: { found: string; suggestion: string | null }) =>
      `${found} is not a JSON Schema type.${meant(suggestion)}`,
    "Use string, number, integer, boolean, object, array or null (quoted in a list).",
  ),
  "schema/keyword-value": error(
    ({ key, expected, found }: { key: string; expected: string; found: string }) =>
      `"${key}" takes ${expected}, found ${found}.`,
    "Write the value in the form JSON Schema 2020-12 gives it.",
  ),
  "schema/too-many-parts": error(
    ({ count, limit }: { count: number; limit: number }) =>
      `${count} parts stand in one schema, and compilers read no more than ${limit} in one place.`,
    "Give groups of them names under `models` (`$defs` in a JSON Schema) and refer to these by `$ref`; long lists of values go into `enum`.",
  ),
  "schema/pattern": error(
    ({ problem }: { problem: string }) =>
      `This is not a regular expression (ECMA-262, flag u): ${problem}`,
    "Correct the expression; the flag u allows no needless escapes.",
  ),
  "schema/slow-pattern": error(({ growth, limit }: { growth: string | null; limit?: number }) => {
    if (growth === null)
      return "Nobody can tell how long this regular expression takes in the worst case.";
    const rises = `In the worst case this regular expression takes time that rises ${growth}`;
    return limit === undefined
      ? `${rises}: one text could occupy a receiver for years.`
      : `${rises}, which only texts of up to ${limit} characters bear.`;
  }, "Leave no two ways to match the same text: `^(a+)+$` is `^a+$`. Or set a `maxLength` beside it, where the message names one."),
  "schema/limited-pattern": warning(
    ({ limit }: { limit: number }) =>
      `In the worst case this regular expression takes time that rises with the square of the text, so texts of more than ${limit} characters are refused.`,
    "Start the expression with ^, so that it is tried at one place only, or set a `maxLength` (for keys, in `propertyNames`).",
  ),
  "schema/unknown-format": warning(
    ({ format, suggestion }: { format: string; suggestion: string | null }) =>
      `The format "${format}" is not asserted.${meant(suggestion)}`,
    "Use a format of JSON Schema 2020-12, or leave it as a note to readers.",
  ),
  "schema/ignored-keyword": warning(
    ({ key, type }: { key: string; type: string }) =>
      `"${key}" says nothing here: no value may be ${type}.`,
    "Add the type, or remove the keyword.",
  ),
  "schema/accepts-nothing": warning(
    ({ what, problem }: { what: string; problem: string }) =>
      `No ${what} is accepted here: ${problem}.`,
    "Change what contradicts it; where nothing is to be accepted, write `false` in place of the schema.",
  ),
  "schema/excluded-value": warning(
    ({ type }: { type: string }) => `This value is never accepted: it is not of type ${type}.`,
    "Add its type to `type`, or remove the value.",
  ),
  "schema/required-not-declared": error(
    ({ key, suggestion }: { key: string; suggestion: string | null }) =>
      `"${key}" is required but is not a property.${meant(suggestion)}`,
    "Declare the property, or remove it from `required`.",
  ),
  "schema/dialect": error(
    ({ found }: { found: string }) => `The dialect ${found} is not JSON Schema 2020-12.`,
    "Convert the schema to 2020-12 and name https://json-schema.org/draft/2020-12/schema.",
  ),
  "schema/remote-reference": error(
    ({ reference }: { reference: string }) => `"${reference}" points outside this document.`,
    "Copy the schema under `$defs` and refer to it there.",
  ),
  "schema/dangling-reference": error(
    ({ reference, suggestion }: { reference: string; suggestion: string | null }) =>
      `Nothing is defined at "${reference}".${meant(suggestion)}`,
    "Point at a model: `#/models/Name`, or `page.yaml#/models/Name` of the same vendor and version; in a JSON Schema at a place in it, such as `#/$defs/Name`.",
  ),
  "schema/circular-reference": error(
    ({ path }: { path: string }) =>
      `This reference leads back to itself without passing a property or an item: ${path}.`,
    "Break the circle: a model must say something of its own.",
  ),
  "model/unused": warning(
    ({ name }: { name: string }) => `Nothing refers to the model "${name}".`,
    "Use it, or remove it.",
  ),

  "name/clash": error(
    ({ name, other }: { name: string; other: string }) =>
      `The name "${name}" is also that of ${other}.`,
    "Give one of the two another name, an event by `name: …` below its type; neither is renamed for you.",
  ),
  "name/file-clash": error(
    ({ file, other }: { file: string; other: string }) =>
      `The file name "${file}" is also that of ${other}.`,
    "Give one of the two another name, an event by `name: …` below its type; file names do not differ by case alone.",
  ),
  "name/reserved": error(
    ({ name, what }: { name: string; what: string }) =>
      `The name "${name}" of ${what} is taken by the language or by every generated package.`,
    "Choose a name of the vendor's domain.",
  ),
  "name/not-an-identifier": error(
    ({ what }: { what: string }) => `No TypeScript name follows from ${what}.`,
    "A model's name starts with a capital letter and holds letters and digits only; a vendor's folder starts with a letter. An event whose type starts with none takes words to be named by: `name: second-factor-enabled` below its type.",
  ),
  "name/folder": error(
    ({ name }: { name: string }) => `"${name}" cannot name a folder or package.`,
    "Use lower-case letters, digits, dots and hyphens, starting with a letter or digit.",
  ),

  "example/not-accepted": error(
    ({ by, pointer, problem }: { by: string; pointer: string; problem: string }) =>
      `${by} does not accept this example${pointer === "" ? "" : ` at ${pointer}`}: ${problem}.`,
    "Correct the example, or the schema where the source supports it.",
  ),
  "example/missing": warning(
    ({ event }: { event: string }) => `"${event}" has a payload but no example.`,
    "Add one from the source, or compose one from documented values and mark it `from: composed`.",
  ),
  "example/same-name": error(
    ({ name }: { name: string }) => `"${name}" is also the name of another example of this event.`,
    "Give each example of an event a name of its own.",
  ),
  "example/other-type": error(
    ({ event, found, place }: { event: string; found: string; place: string }) =>
      `This body says ${found} at ${place}, not "${event}".`,
    "Move the example to its event, or correct the type it carries.",
  ),
  "event/type-not-admitted": error(
    ({ event, place }: { event: string; place: string }) =>
      `The payload of "${event}" does not admit that text at ${place}, where deliveries carry the event type.`,
    "Correct the event type or the schema of that field.",
  ),
  "event/documented-twice": error(
    ({ event, other }: { event: string; other: string }) =>
      `"${event}" is also defined in ${other}.`,
    "Keep the event on one page of each version.",
  ),
  "coverage/event-without-entry": error(
    ({ event, version }: { event: string; version: string | null }) =>
      `"${event}" is listed as an event${ofVersion(version)}, and no page defines it.`,
    "Define it on the page that documents it, by name alone if nothing of its payload is known, or correct the list.",
  ),
  "coverage/event-not-listed": warning(
    ({ event, version }: { event: string; version: string | null }) =>
      `"${event}" is not in the list of events${ofVersion(version)} in vendor.yaml.`,
    "Add it to `events` with the source that tells of it, or correct its name here.",
  ),
  "output/editor-schema": warning(
    ({ folder, problem }: { folder: string; problem: string }) =>
      `The schemas for editors cannot be written to ${folder}: ${problem}`,
    "Make the definitions folder writable, so that editors can complete and check definitions.",
  ),
  "output/edited-by-hand": error(
    ({ path, stale }: { path: string; stale: boolean }) =>
      `${path} was changed since it was generated${stale ? ", and is about to be removed" : ""}.`,
    "Make the change in its definition and restore the file, or discard the change with --overwrite.",
  ),
  "output/in-the-way": error(
    ({ path }: { path: string }) =>
      `${path} is about to be generated, and a file that hookscribe did not write is there.`,
    "Move the file away, or replace it with --overwrite.",
  ),
  "output/blocked": error(
    ({ path, problem }: { path: string; problem: string }) =>
      `${path} cannot be written: ${problem}.`,
    "Move away what is at that path, or name another output folder.",
  ),
  "output/overlap": error(
    ({ definitions, out }: { definitions: string; out: string }) =>
      definitions === out
        ? `${out} is the folder of the definitions and of the outputs.`
        : `Of the folder of the definitions, ${definitions}, and that of the outputs, ${out}, one lies within the other.`,
    "Name folders that lie beside each other, with --definitions and --out.",
  ),
  "output/unwritable": error(
    ({ folder, problem }: { folder: string; problem: string }) =>
      `The folder ${folder} cannot be written: ${problem}`,
    "Make the folder writable, free space on its disk, or name another one with --out; then run again.",
  ),
  "output/locked": error(
    ({ folder, holder }: { folder: string; holder: string }) =>
      `${holder} is writing to ${folder}.`,
    "Wait for it to finish and run again. If no hookscribe is running, remove the folder `.hookscribe` in the output folder.",
  ),
  "output/manifest": error(
    ({ path }: { path: string }) =>
      `${path} is not a list of generated files, so theirs cannot be told from yours.`,
    "Write every output anew with --overwrite, which settles a merge as well: it removes what either side alone had made. Or restore the list from version control.",
  ),
  "changes/no-git": error(
    (_: object) => "git, which keeps the earlier definitions, could not be started.",
    "Install git, or name a folder that holds the earlier definitions with --from.",
  ),
  "changes/no-history": error(
    ({ folder, problem }: { folder: string; problem: string }) =>
      `git cannot read the history of ${folder}: ${problem}`,
    "Run it in a clone of the repository that keeps the definitions, or name a folder that holds the earlier ones with --from.",
  ),
  "changes/unknown-commit": error(
    ({ name }: { name: string }) => `git knows no commit by the name "${name}".`,
    "Name a commit, a branch or a tag. A shallow clone lacks most: fetch it first, with `git fetch --unshallow` or `fetch-depth: 0` of actions/checkout.",
  ),
  "changes/no-base": error(
    (_: object) =>
      "There is no branch main or master, here or at origin, to compare with, and nothing that is not committed.",
    "Name the commit, branch or tag to compare with: --since. A shallow clone lacks branches: fetch them first.",
  ),
  "changes/no-definitions": error(
    ({ folder, state }: { folder: string; state: string }) =>
      `${folder} held no definitions in ${state}.`,
    "Name a later state with --since, or the folder that held them with --from.",
  ),
  "changes/earlier-state": error(
    ({ state, problem }: { state: string; problem: string }) =>
      `The definitions in ${state} cannot be compared, as they do not pass today's checks: ${problem}`,
    "Compare with a later state, --since, or mend a copy of the earlier one and name its folder with --from.",
  ),
  "changes/no-changesets": error(
    ({ folder }: { folder: string }) =>
      `There is no .changeset/config.json at or above ${folder} to write a changeset beside.`,
    "Set changesets up with `npx @changesets/cli init`, or leave out --changeset.",
  ),
  "changes/not-released": error(
    ({ vendor }: { vendor: string }) =>
      `The package of ${vendor} changed, and there is no ${vendor}/package.json by which changesets could release it.`,
    "Add one with the package's name and version, or leave out --changeset.",
  ),
  "changes/changeset-edited": error(
    ({ path }: { path: string }) => `${path} is there already, and says something else.`,
    "Remove it and run again to have it written anew, or change it by hand.",
  ),
} as const satisfies { readonly [code: string]: Entry<never> };
