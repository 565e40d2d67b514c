import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { JsonOutcome } from "../../generator/commands/generate/print-json-outcome.js";
import { bundleCli, type CommandOptions, runCli } from "../support/command.js";
import { openSandbox, type Sandbox } from "../support/sandbox.js";
import { shopPage, shopVendor } from "../support/shop.js";

let box: Sandbox;
beforeAll(() => bundleCli());
beforeEach(() => {
  box = openSandbox();
  box.write("package.json", "{}");
  box.write("definitions/shop/vendor.yaml", shopVendor);
  box.write("definitions/shop/orders.yaml", shopPage({ id: "orders" }));
});
afterEach(() => box.close());

const run = (args: readonly string[], over: Partial<CommandOptions> = {}) =>
  runCli(args, { cwd: box.root, ...over });
const json = (args: readonly string[]) => JSON.parse(run(args).out) as JsonOutcome;

describe("generate", () => {
  it("writes every output and says how many, on standard output alone", () => {
    const { code, out, err } = run(["generate"]);
    expect(err).toBe("");
    expect(out).toMatch(/^✓ 1 event of 1 vendor: \d+ files created in generated \(.*\)\n$/m);
    expect(code).toBe(0);
    expect(Object.keys(box.tree("generated"))).toContain("docs/index.md");
  });

  it("counts the events of current versions, as pages do, and tells how many all versions have", () => {
    box.write(
      "definitions/shop/vendor.yaml",
      `${shopVendor}versions: [{ id: v1 }, { id: v2, current: true }]\n`,
    );
    box.remove("definitions/shop/orders.yaml");
    box.write("definitions/shop/v1/orders.yaml", shopPage({ id: "orders" }));
    box.write("definitions/shop/v1/carts.yaml", shopPage({ id: "carts" }));
    box.write("definitions/shop/v2/orders.yaml", shopPage({ id: "orders" }));
    const { out } = run(["generate"]);
    expect(out).toMatch(/^✓ 1 event of 1 vendor \(3 with those of all versions\): /m);
    expect(box.read("generated/docs/index.md")).toContain("\n1 event of 1 vendor.\n");
    const { events, eventsOfAllVersions } = json(["generate", "--json"]);
    expect({ events, eventsOfAllVersions }).toEqual({ events: 1, eventsOfAllVersions: 3 });
  });

  it("writes the schemas for editors beside the definitions", () => {
    run(["generate"]);
    expect(Object.keys(box.tree("definitions"))).toContain("definition.schema.json");
  });

  it("does nothing the second time, and is quick about it", () => {
    run(["generate"]);
    const { result, timing } = json(["generate", "--json"]);
    expect(result).toBe("unchanged");
    expect(timing["total"]).toBeLessThan(1000);
  });

  it("writes the same bytes from another working directory, to another folder", () => {
    run(["generate"]);
    const elsewhere = ["--definitions", box.path("definitions"), "--out", box.path("other")];
    runCli(["generate", ...elsewhere], { cwd: "/" });
    expect(box.tree("other")).toEqual(box.tree("generated"));
  });

  it("keeps its caches in the project that holds the definitions, or where it is told", () => {
    run(["generate", "--cache", "mine"]);
    expect(Object.keys(box.tree("mine"))).toContain("state.json");
    expect(box.tree("node_modules")).toEqual({});
    run(["generate"]);
    expect(Object.keys(box.tree("node_modules")).join()).toMatch(/^\.cache\/hookscribe\//);
  });

  it("keeps none when told so", () => {
    run(["generate", "--no-cache"]);
    expect(box.tree("node_modules")).toEqual({});
    expect(json(["generate", "--no-cache", "--json"]).result).toBe("written");
  });

  it("names what changed", () => {
    run(["generate"]);
    box.write("definitions/shop/orders.yaml", shopPage({ id: "orders", summary: "Changed." }));
    expect(run(["generate"]).out).toContain("~ generated/docs/shop/");
  });

  it("prints problems with place, frame and fix on standard error and exits with 1", () => {
    const text = box.read("definitions/shop/orders.yaml").replace("type: string", "type: sting");
    box.write("definitions/shop/orders.yaml", text);
    const { code, out, err } = run(["generate"]);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toMatch(/^definitions\/shop\/orders\.yaml:19:19 error schema\/unknown-type\n/);
    expect(err).toContain("> 19 |       id: { type: sting }");
    expect(err).toContain("  fix: ");
    expect(err).toMatch(/✗ 1 error; nothing was written\. \(.*\)\n$/);
    expect(box.tree("generated")).toEqual({});
  });

  it("prints one JSON document on standard output when asked for", () => {
    box.write("definitions/shop/orders.yaml", "page: orders\nevents: 1\n");
    const { code, out, err } = run(["generate", "--json"]);
    expect(code).toBe(1);
    expect(err).toBe("");
    const { ok, result, diagnostics } = JSON.parse(out) as JsonOutcome;
    expect({ ok, result }).toEqual({ ok: false, result: "refused" });
    expect(diagnostics.map(({ place }) => place?.file)).toContain("definitions/shop/orders.yaml");
  });

  it("says nothing but problems when asked to be quiet", () => {
    expect(run(["generate", "--quiet"])).toEqual({ code: 0, out: "", err: "" });
  });

  it("tells the time of each stage when asked to be verbose", () => {
    expect(run(["generate", "--verbose"]).out).toMatch(/\n {2}load .*\n {2}parse .*\n {2}emit .*/);
  });

  it("annotates for GitHub", () => {
    box.write("definitions/shop/orders.yaml", "page: [");
    const { err } = run(["generate"], { env: { GITHUB_ACTIONS: "true", CI: "true" } });
    expect(err).toMatch(/^::error file=definitions\/shop\/orders\.yaml,line=1,/m);
  });

  it("prints a plain line per stage in continuous integration", () => {
    const { err } = run(["generate"], { env: { CI: "true" } });
    expect(err).toBe(
      "Reading definitions\nParsing definitions\nPrinting outputs\nWriting outputs\n",
    );
  });

  it("prints colours only where they are wanted", () => {
    box.write("definitions/shop/orders.yaml", "page: [");
    expect(run(["generate"]).err).not.toContain("\u001b");
    expect(run(["generate"], { env: { FORCE_COLOR: "1" } }).err).toContain("\u001b[31m");
    expect(run(["generate"], { env: { NO_COLOR: "1" } }).err).not.toContain("\u001b");
  });
});

describe("check", () => {
  beforeEach(() => run(["generate"]));

  it("passes when the outputs are what the definitions make, and writes nothing", () => {
    const { code, out } = run(["check"]);
    expect(out).toMatch(/^✓ .*all \d+ files in generated are what the definitions make/);
    expect(code).toBe(0);
  });

  it("tells what changed, is missing, was added and was edited by hand", () => {
    box.write("definitions/shop/orders.yaml", shopPage({ id: "orders", summary: "Changed." }));
    const paths = Object.keys(box.tree("generated"));
    const page = paths.find((path) => path.endsWith("orders-created.md")) ?? "";
    const before = box.read(`generated/${page}`);
    box.remove("generated/docs/index.md");
    box.write("generated/docs/extra.md", "extra\n");
    box.write("generated/docs/shop/index.md", "mine\n");
    const { code, err } = run(["generate", "--check"]);
    expect(code).toBe(1);
    expect(err).toContain(`generated/${page} is not up to date\n`);
    expect(err).toContain("+Changed.");
    expect(err).toContain("-Something was created.");
    expect(err).toContain("generated/docs/index.md is missing\n");
    expect(err).toContain("generated/docs/extra.md is not generated from anything\n");
    expect(err).toContain("`hookscribe generate --overwrite`, remove what is not generated from");
    expect(err).toContain("generated/docs/shop/index.md was edited by hand\n");
    expect(box.read(`generated/${page}`)).toBe(before);
  });

  it("does not believe what an earlier run remembered", () => {
    const state = Object.keys(box.tree("node_modules")).find((path) => path.endsWith("state.json"));
    expect(state).toBeDefined();
    const page = Object.keys(box.tree("generated")).find((path) => path.endsWith("created.md"));
    const text = box.read(`generated/${page}`);
    box.write(`generated/${page}`, text.replace("Something", "Somethong"));
    expect(run(["check"]).code).toBe(1);
  });

  it("compares the manifest", () => {
    box.write("generated/manifest.json", `${box.read("generated/manifest.json")}\n`);
    expect(run(["check"]).err).toContain("generated/manifest.json is not up to date");
  });

  it("does not mind what builds leave behind", () => {
    box.write("generated/packages/shop/dist/index.js", "");
    box.write("generated/packages/shop/node_modules/x/index.js", "");
    expect(run(["check"]).code).toBe(0);
  });

  it("gives drift to machines", () => {
    box.remove("generated/docs/index.md");
    const { ok, result, drift } = json(["check", "--json"]);
    expect({ ok, result }).toEqual({ ok: false, result: "checked" });
    expect(drift).toEqual([{ kind: "missing", path: "generated/docs/index.md", diff: null }]);
  });

  it("tells that nothing was generated yet", () => {
    box.remove("generated");
    expect(run(["check"]).code).toBe(1);
  });
});

describe("init", () => {
  beforeEach(() => box.remove("definitions"));

  it("starts definitions that generate without a warning", () => {
    expect(run(["init", "my-shop"]).code).toBe(0);
    const { code, err } = run(["generate"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(Object.keys(box.tree("generated")).join()).toContain("packages/my-shop/package.json");
  });

  it("shows what each fact may look like, in a form that is taken", () => {
    run(["init", "shop"]);
    const file = "definitions/shop/vendor.yaml";
    const shown = box.read(file).replace(/(: )(?:unknown|\[\]) # (.+)$/gm, "$1$2");
    expect(shown.match(/: unknown$/gm)).toHaveLength(3);
    box.write(file, shown);
    expect(run(["generate"])).toMatchObject({ code: 0, err: "" });
    expect(run(["send", "shop", "order.created", "--to", "http://127.0.0.1:1"]).out).toContain(
      "not signed: no --secret",
    );
  });

  it("takes statuses as the numbers that they are, and vendor.yml", () => {
    run(["init", "shop"]);
    const text = box.read("definitions/shop/vendor.yaml");
    const success = "success: { value: { statuses: [200, 2xx] }, source: D, evidence: prose }";
    box.remove("definitions/shop/vendor.yaml");
    box.write("definitions/shop/vendor.yml", text.replace(/success: .*/, success));
    expect(run(["generate"])).toMatchObject({ code: 0, err: "" });
  });

  it("says what to run next, where the definitions are", () => {
    expect(run(["init", "shop"]).out).toContain("\nNext: `hookscribe generate`, then");
    const { out } = run(["init", "shop", "-d", "other"]);
    expect(out).toContain("\nNext: `hookscribe generate --definitions other`, then");
  });

  it("changes nothing that exists", () => {
    box.write("definitions/my-shop/notes.md", "mine\n");
    const { code, err } = run(["init", "my-shop"]);
    expect(code).toBe(1);
    expect(err).toContain("definitions/my-shop exists already");
    expect(box.tree("definitions")).toEqual({ "my-shop/notes.md": "mine\n" });
  });

  it("refuses a name that would lead elsewhere", () => {
    expect(run(["init", "../elsewhere"]).code).toBe(1);
  });
});

describe("validate", () => {
  beforeEach(() => run(["init", "my-shop"]));
  const validate = (input: string, ...args: readonly string[]) =>
    run(["validate", "my-shop", "order.created", "-", ...args], { input });

  it("accepts a payload of the event", () => {
    expect(validate('{ "id": "1" }')).toEqual({
      code: 0,
      out: "✓ standard input is a payload of my-shop order.created\n",
      err: "",
    });
  });

  it("names each thing that is wrong with its place", () => {
    const { code, err } = validate('{ "id": 1, "total": "12" }');
    expect(code).toBe(1);
    expect(err).toContain("/id Expected a string, found number 1.\n");
    expect(err).toContain("/total Expected a number");
    expect(err).toContain("is no payload of my-shop order.created: 2 issues");
  });

  it("takes the payload from a whole body", () => {
    expect(validate('{ "type": "order.created", "data": { "id": "1" } }', "--body").code).toBe(0);
    expect(validate('{ "data": { "id": 1 } }', "--body").err).toContain("/data/id Expected");
    expect(validate('{ "id": "1" }', "--body").err).toContain("The body has no payload at /data.");
  });

  it("gives issues to machines", () => {
    const { ok, issues } = JSON.parse(validate("{}", "--json").out) as {
      readonly ok: boolean;
      readonly issues: readonly { readonly keyword: string }[];
    };
    expect({ ok, keywords: issues.map(({ keyword }) => keyword) }).toEqual({
      ok: false,
      keywords: ["required"],
    });
  });

  it.each([
    [["validate", "shp", "orders.created", "-"], 'vendor "shp"', '"shop"'],
    [["validate", "shop", "order.created", "-"], 'event "order.created"', '"orders.created"'],
  ])("suggests the nearest for %j", (args, unknown, nearest) => {
    const { code, err } = run(args);
    expect(code).toBe(1);
    expect(err).toContain(`There is no ${unknown} in the definitions. Did you mean ${nearest}?`);
  });

  it("lists what there is where nothing is near", () => {
    expect(run(["validate", "nope", "orders.created", "-"]).err).toMatch(
      /^error There is no vendor "nope" in the definitions\. Known: .*"shop".*\.\n$/,
    );
  });

  it("tells what is not JSON", () => {
    const { code, err } = validate("{ id: 1 }");
    expect(code).toBe(1);
    expect(err).toMatch(/^standard input:1:3 error json\/syntax\n/);
    expect(err).toContain("This is not JSON: expected a key in double quotes, found id.");
    expect(err).toContain("> 1 | { id: 1 }");
    expect(err).toContain("fix: ");
  });

  it("tells that a file is not there", () => {
    const { code, err } = run(["validate", "my-shop", "order.created", "nowhere.json"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^error source\/unreadable\n {2}nowhere\.json cannot be read: ENOENT/);
  });
});

describe("many problems", () => {
  beforeEach(() => {
    const lines = Array.from({ length: 40 }, (_, index) => `wrong${index}: 1\n`);
    box.write("definitions/shop/orders.yaml", shopPage({ id: "orders" }) + lines.join(""));
  });

  it("are counted from the thirtieth on, with what prints them all", () => {
    const last = /… and 10 more; (.*) prints all\./;
    expect(last.exec(run(["generate"]).err)?.[1]).toBe("--verbose");
    const { err } = run(["validate", "shop", "orders.created", "-"], { input: "{}" });
    expect(last.exec(err)?.[1]).toBe("`hookscribe check --verbose`");
    expect(run(["check", "--verbose"]).err.match(/ error /g)).toHaveLength(40);
  });
});

describe("compile", () => {
  it("tells problems as every command does", () => {
    box.write("order.json", '{ "type": "strng" }');
    const { code, err } = run(["compile", "order.json", "-o", "lib"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^order\.json:1:11 error schema\/unknown-type\n/);
    expect(run(["compile", "nowhere.json", "-o", "lib"]).err).toMatch(
      /^error source\/unreadable\n {2}nowhere\.json cannot be read: ENOENT[^]*\n {2}fix: /,
    );
  });

  it("tells where its files cannot be written", () => {
    box.write("order.json", '{ "type": "string" }');
    const { code, err } = run(["compile", "order.json", "-o", "package.json"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^error output\/blocked\n {2}package\.json cannot be written: a file stands /);
    expect(run(["compile", "order.json", "-o", "lib"])).toEqual({
      code: 0,
      out: "Wrote lib/validator.js and lib/validator.d.ts.\n",
      err: "",
    });
  });

  it("tells where Node.js would read the validator as CommonJS", () => {
    box.write("order.json", '{ "type": "string" }');
    box.write("app/package.json", '{ "type": "commonjs" }');
    const { code, err } = run(["compile", "order.json", "-o", "app/lib"]);
    expect(code).toBe(0);
    expect(err).toMatch(/^As .*app\/package\.json says "type": "commonjs", .*\n$/);
    box.write("app/lib/package.json", '{ "type": "module" }');
    expect(run(["compile", "order.json", "-o", "app/lib"]).err).toBe("");
  });
});

describe("explain", () => {
  it("tells message, fix and example of a code", () => {
    const { code, out } = run(["explain", "name/clash"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^name\/clash\n\nerror: The name "<name>"/);
    expect(out).toContain("\nfix: ");
    expect(out).toContain("shop/orders.yaml:7:3 error name/clash");
  });

  it("lists all codes", () => {
    expect(run(["explain"]).out).toMatch(/^yaml\/syntax +This is not valid YAML: <problem>$/m);
  });

  it("suggests the nearest code", () => {
    const { code, err } = run(["explain", "name/clsh"]);
    expect(code).toBe(1);
    expect(err).toBe('There is no problem called "name/clsh". Did you mean name/clash?\n');
  });

  it("suggests no code that is far", () => {
    expect(run(["explain", "nothing-like-it"]).err).toBe(
      'There is no problem called "nothing-like-it". `hookscribe explain` lists all.\n',
    );
  });

  it("prints the reference", () => {
    expect(run(["explain", "--markdown"]).out).toMatch(/^# Problems that hookscribe reports\n/);
  });
});

describe("arguments", () => {
  it("that are unknown are told with the nearest", () => {
    const { code, err } = run(["genrate"]);
    expect(code).toBe(1);
    expect(err).toContain("Did you mean generate?");
  });

  it.each<[args: readonly string[], env: Readonly<Record<string, string>>, said: string]>([
    [
      ["docs", "build", "--origin", "not a url"],
      {},
      "'--origin <url>' argument 'not a url' is inv",
    ],
    [["docs", "build"], { DOCS_ORIGIN: "hooks.example" }, "from env 'DOCS_ORIGIN' is invalid"],
    [["docs", "dev", "--port", "abc"], {}, "'--port <number>' argument 'abc' is invalid"],
  ])("are read before anything is done: %j %j", (args, env, said) => {
    const { code, err } = run(args, { env });
    expect(code).toBe(1);
    expect(err).toContain(said);
    expect(box.tree("generated")).toEqual({});
  });

  it.each(["definitions", "generated/docs", "."])("may not build a site over %s", (site) => {
    const before = box.tree(".");
    const { code, err } = run(["docs", "build", "--site", site]);
    expect(code).toBe(1);
    expect(err).toMatch(/^error The site would be built over \w+: .*\nfix: .*--site\.\n$/);
    expect(box.tree(".")).toEqual(before);
  });

  it("may be none: then help is printed", () => {
    const { err } = run([]);
    expect(err).toContain("Usage: hookscribe");
  });

  it("--help names every command and the exit codes", () => {
    const { code, out } = run(["--help"]);
    expect(code).toBe(0);
    for (const word of ["generate", "check", "watch", "explain", "Exit codes:"]) {
      expect(out).toContain(word);
    }
  });

  it("--version is that of the package", () => {
    expect(run(["--version"]).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
