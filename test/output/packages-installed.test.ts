import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { reachModules } from "../../generator/text/reach-modules.js";
import { isDefinitionFile } from "../../generator/source/load.js";
import { generateInMemory, readFolder } from "../support/emit-catalog.js";
import { installPackages, type InstalledPackages } from "../support/installed-packages.js";
import { projectRoot } from "../support/project-files.js";
import { compilers, runCompiler } from "../support/run-compiler.js";
import { describeBundles } from "./installed/describe-bundles.js";
import { describeCosts } from "./installed/describe-costs.js";
import { describeLinters } from "./installed/describe-linters.js";
import { describeRuntimes } from "./installed/describe-runtimes.js";

let installed: InstalledPackages = {
  folder: "",
  contents: new Map(),
  tarballs: new Map(),
  remove: () => undefined,
};
let outputs: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  const sources = readFolder(join(projectRoot, "definitions"));
  outputs = await generateInMemory(sources.filter(({ path }) => isDefinitionFile(path)));
  installed = await installPackages(outputs);
}, 240_000);
afterAll(() => installed.remove());

/** What Node prints when it runs a module in the project. */
function runModule(text: string): unknown {
  writeFileSync(join(installed.folder, "run.js"), text);
  return JSON.parse(
    execFileSync(process.execPath, ["run.js"], { cwd: installed.folder, encoding: "utf8" }),
  );
}

test("a tarball holds what is imported, and what npm asks for", () => {
  for (const [vendor, contents] of installed.contents) {
    const other = contents.filter((path) => !/^(?:dist|examples|vectors)\//.test(path));
    expect(other, vendor).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);
    const endings = contents.filter((path) => !/\.(?:js|d\.ts|json)$/.test(path));
    expect(endings, vendor).toEqual(["CHANGELOG.md", "LICENSE", "README.md"]);
  }
});

test("every export leads to a file, or to at least one", () => {
  for (const vendor of installed.contents.keys()) {
    const folder = join(installed.folder, "node_modules/@hookscribe", vendor);
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      readonly main: string;
      readonly types: string;
      readonly exports: { readonly [subpath: string]: string | { readonly [key: string]: string } };
    };
    // Parcel, and linters that look imports up, know no `exports` unless they are told to.
    const { main, types, exports } = manifest;
    expect(exports["."]).toEqual({ types, default: main });
    const contents = installed.contents.get(vendor) ?? [];
    for (const target of Object.values(exports).flatMap((one) =>
      typeof one === "string" ? [one] : Object.values(one),
    )) {
      const [start = "", end] = target.slice("./".length).split("*");
      const found =
        end === undefined
          ? existsSync(join(folder, start))
          : contents.some((path) => path.startsWith(start) && path.endsWith(end));
      expect.soft(found, `${vendor} ${target}`).toBe(true);
    }
  }
});

test("declarations that lead from a module say nothing that compilers before 5.7 do not know", () => {
  for (const [vendor, contents] of installed.contents) {
    const folder = join(installed.folder, "node_modules/@hookscribe", vendor, "dist");
    const declared = contents
      .filter((path) => path.endsWith(".d.ts"))
      .map((path) => path.replace(/^dist\//, ""));
    const texts = new Map(
      declared.map((path) => [
        path.replace(/d\.ts$/, "ts"),
        readFileSync(join(folder, path), "utf8"),
      ]),
    );
    // Of the runtime, what nothing below leads to is declared for nobody.
    const roots = [...texts.keys()].filter((path) => !path.startsWith("runtime/"));
    const adapters = ["runtime/node.ts", "runtime/fastify.ts"].filter((path) => texts.has(path));
    const reached = [...reachModules(texts, [...roots, ...adapters])];
    expect(reached).toContain("runtime/verify.ts");
    expect(
      reached.filter((path) =>
        /\b(?:Uint8Array|ArrayBuffer|DataView)</.test(texts.get(path) ?? ""),
      ),
    ).toEqual([]);
  }
});

test("nothing else was installed", () => {
  const scopes = execFileSync("ls", [join(installed.folder, "node_modules")], { encoding: "utf8" });
  expect(scopes.trim()).toBe("@hookscribe");
});

describe("in plain Node", () => {
  it("reads a delivery", () => {
    const body = { event_type: "user.deleted", payload: { user: { id: "1" }, soft_delete: true } };
    const result = runModule(`import { parse } from "@hookscribe/enad";
const text = ${JSON.stringify(JSON.stringify(body))};
const results = [parse(text), parse(new TextEncoder().encode(text)), parse(JSON.parse(text))];
const wrong = parse({ event_type: "user.deleted", payload: { soft_delete: "yes" } });
console.log(JSON.stringify({ results, wrong }));`);
    const event = { known: true, type: "user.deleted", payload: body.payload };
    const good = { ok: true, delivery: { body, events: [event] } };
    expect(result).toMatchObject({
      results: [good, good, good],
      wrong: {
        ok: false,
        reason: "invalid-payload",
        issues: [{ pointer: "/payload/soft_delete" }],
      },
    });
  });

  it("reads what one event of a batch hides from no other", () => {
    const result = runModule(`import { parse } from "@hookscribe/smarterpay";
import examples from "@hookscribe/smarterpay/examples/customer-account-create.json" with { type: "json" };
const good = examples[0].payload;
const events = [good, { ...good, email: 1 }, { event_type: "payment.vanished" }, good];
console.log(JSON.stringify(parse({ events })));`);
    expect(result).toMatchObject({
      ok: true,
      delivery: {
        events: [{ known: true }, { known: false, type: "payment.vanished" }, { known: true }],
        invalid: [{ index: 1, type: "customer_account.create" }],
      },
    });
  });

  it("verifies what it signs, and says whose request it is", () => {
    const result = runModule(`import { identify, vendors } from "@hookscribe/catalog";
import { sign, verify } from "@hookscribe/smarterpay";
const body = '{"events":[]}';
const headers = await sign(body, { secret: "s" });
const { signing } = vendors.find(({ id }) => id === "smarterpay").versions[1];
const genuine = await verify(body, headers, { secrets: "s" });
const forged = await signing.verify(body, headers, { secrets: "other" });
const { match } = identify({ body: { event_type: "user.deleted", payload: {} } });
console.log(JSON.stringify({ genuine, forged, whose: match.vendor, type: match.contract.type }));`);
    expect(result).toMatchObject({
      genuine: { ok: true },
      forged: { ok: false, reason: "invalid-signature" },
      whose: "enad",
      type: "user.deleted",
    });
  });

  it("accepts every example, alone and in its delivery where that is known", () => {
    const examples = [...outputs].flatMap(([path, text]) => {
      const found = /^packages\/([^/]+)\/examples\/(?:([^/]+)\/)?([^/]+)\.json$/.exec(path);
      if (!found) return [];
      const [, vendor = "", version, event = ""] = found;
      const below = version === undefined ? "" : `/${version}`;
      return [{ module: `@hookscribe/${vendor}${below}`, event, examples: JSON.parse(text) as [] }];
    });
    expect(examples.length).toBeGreaterThan(20);
    const refused = runModule(`const refused = [];
for (const { module, event, examples } of ${JSON.stringify(examples)}) {
  const { events, parse } = await import(module);
  const own = await import(\`\${module}/events/\${event}\`);
  const contract = Object.values(events).find((each) => Object.values(own).includes(each));
  for (const { name, payload, body } of examples) {
    if (!contract.is(payload)) refused.push([module, name, contract.validate(payload).issues]);
    const result = parse(body, { type: contract.type });
    // What a source prints may be of a version that the package does not have.
    const isOther = !result.ok && result.reason === "unsupported-version";
    if (body !== undefined && !result.ok && !isOther) refused.push([module, name, result]);
  }
}
console.log(JSON.stringify(refused));`);
    expect(refused).toEqual([]);
  });
});

describe.each(compilers)("under TypeScript %s", (_, compiler) => {
  const strict = {
    target: "ES2022",
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    // Applications need none; libraries do, and can name in them only what a package exports.
    declaration: true,
    noEmit: true,
  };

  it.each([
    { module: "NodeNext", moduleResolution: "NodeNext", lib: ["ES2022"] },
    { module: "ESNext", moduleResolution: "Bundler", lib: ["ES2022"] },
  ])(
    "an application narrows events, and a library names types ($moduleResolution)",
    (resolution) => {
      for (const project of ["consumer", "alone"]) {
        cpSync(join(projectRoot, "test/types", project), join(installed.folder, project), {
          recursive: true,
        });
        const compilerOptions = { ...strict, ...resolution, skipLibCheck: false };
        const said = runCompiler(compiler, {
          folder: installed.folder,
          compilerOptions,
          include: [project],
        });
        expect(said).toBe("");
      }
    },
  );

  it("the packages themselves compile", () => {
    const generated = join(installed.folder, "../generated");
    const config = JSON.parse(
      readFileSync(join(projectRoot, "templates/package/tsconfig.json"), "utf8"),
    ) as {
      readonly compilerOptions: object;
    };
    const {
      rootDir: _,
      outDir: __,
      ...rest
    } = config.compilerOptions as { rootDir: string; outDir: string };
    // Of the standard library nothing is to be checked, and there is no other declaration.
    const compilerOptions = { ...rest, noEmit: true, skipLibCheck: true };
    expect(
      runCompiler(compiler, { folder: generated, compilerOptions, include: ["packages/*/src"] }),
    ).toBe("");
  });
});

describeRuntimes(() => installed);
describeBundles(() => installed);
describeLinters(() => installed);
describeCosts(() => installed);
