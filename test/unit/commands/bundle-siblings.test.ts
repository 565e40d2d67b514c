import { expect, test } from "vitest";
import { bundleSiblings } from "../../../generator/commands/packages/bundle-siblings.js";

const vendors = ["shop", "store", "till"];

/** What several vendors have beside each other; one is read at once, the others only through three modules more. */
function packagesWith(near: string, shared: ReadonlyMap<string, string>) {
  const steps = ["first", "second", "third", "it"];
  return new Map(
    vendors.flatMap((vendor) => [
      ...steps.map((step, index): [string, string] => {
        const next = vendor === near ? "it" : (steps[index + 1] ?? "it");
        const passOn = `export { it } from "./${next}.js";\n`;
        const itself = 'import { shared } from "./runtime/shared.js";\nexport const it = shared;\n';
        return [`${vendor}/src/${step}.js`, step === "it" ? itself : passOn];
      }),
      [`${vendor}/src/runtime/shared.js`, shared.get(vendor) ?? ""],
    ]),
  );
}

/** The vendors that the bundle says to have taken the runtime from. */
async function takenFrom(near: string, shared: ReadonlyMap<string, string>) {
  const packages = packagesWith(near, shared);
  const index = vendors.map(
    (each) => `export { it as ${each} } from "../../${each}/src/first.js";`,
  );
  const bundled = await bundleSiblings({
    name: "all",
    siblings: vendors,
    modules: new Map([["index.js", index.join("\n")]]),
    load: (path) => packages.get(path) ?? null,
    onMissing: (path) => expect.unreachable(path),
  });
  const code = bundled.get("index.js") ?? "";
  return [...code.matchAll(/^\/\/ package:(\w+)\/src\/runtime\//gm)].map(([, vendor]) => vendor);
}

const same = "export const shared = { shared: true };\n";
const other = "export const shared = { shared: false };\n";

test.each(vendors)(
  "takes the first vendor's runtime, though that of %s is met first",
  async (near) => {
    const shared = new Map(vendors.map((each) => [each, same]));
    expect(await takenFrom(near, shared)).toEqual(["shop"]);
  },
);

test.each(vendors)(
  "keeps a runtime apart that differs, though that of %s is met first",
  async (near) => {
    const shared = new Map([
      ["shop", other],
      ["store", same],
      ["till", same],
    ]);
    expect((await takenFrom(near, shared)).sort()).toEqual(["shop", "store"]);
  },
);
