import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { bundleCli, runCli } from "../support/command.js";
import { listProject, projectRoot, readProject } from "../support/project-files.js";
import { openSandbox, type Sandbox } from "../support/sandbox.js";
import { shopPage, shopVendor } from "../support/shop.js";

let box: Sandbox;
beforeAll(() => {
  bundleCli();
  box = openSandbox();
  box.write("package.json", '{ "private": true, "workspaces": ["definitions/*"] }');
  box.write(".changeset/config.json", '{ "baseBranch": "main", "commit": false }');
  box.write("definitions/shop/vendor.yaml", shopVendor);
  box.write("definitions/shop/orders.yaml", shopPage({ id: "orders" }));
  box.write("definitions/stall/vendor.yaml", shopVendor);
  box.write("definitions/stall/orders.yaml", shopPage({ id: "orders" }));
  for (const vendor of ["shop", "stall"])
    box.write(`definitions/${vendor}/package.json`, manifestOf(vendor));
  symlinkSync(join(projectRoot, "node_modules"), box.path("node_modules"));
});
afterAll(() => box.close());

const manifestOf = (vendor: string, name = `@hookscribe/${vendor}`) =>
  `${JSON.stringify({ name, version: "0.3.0" }, null, 2)}\n`;

const generate = (...args: readonly string[]) =>
  runCli(["generate", "--no-cache", ...args], { cwd: box.root });
const packages = () => box.tree("generated/packages");
const versionOf = (vendor: string) =>
  (JSON.parse(packages()[`${vendor}/package.json`] ?? "{}") as { readonly version: string })
    .version;

test("a changeset becomes the version and the changelog of the package that it names, and of no other", () => {
  expect(generate()).toMatchObject({ code: 0, err: "" });
  expect([versionOf("shop"), versionOf("stall")]).toEqual(["0.3.0", "0.3.0"]);
  expect(packages()).not.toHaveProperty("shop/CHANGELOG.md");
  const stall = Object.entries(packages()).filter(([path]) => path.startsWith("stall/"));

  box.write(".changeset/brave-carts.md", '---\n"@hookscribe/shop": minor\n---\n\nCarts.\n');
  const cli = join(projectRoot, "node_modules/@changesets/cli/bin.js");
  execFileSync(process.execPath, [cli, "version"], { cwd: box.root, stdio: "pipe" });
  expect(generate("--check").code).toBe(1);
  expect(generate()).toMatchObject({ code: 0, err: "" });

  expect(versionOf("shop")).toBe("0.4.0");
  expect(packages()["shop/CHANGELOG.md"]).toMatch(
    /^# @hookscribe\/shop\n\n## 0\.4\.0\n[^]*Carts\./,
  );
  expect(packages()["shop/CHANGELOG.md"]).toBe(box.read("definitions/shop/CHANGELOG.md"));
  expect(Object.entries(packages()).filter(([path]) => path.startsWith("stall/"))).toEqual(stall);
  expect(generate("--check").code).toBe(0);
});

test("a package is called as its releases are, wherever code imports it", () => {
  const remembering = () => runCli(["generate", "--cache", "cache"], { cwd: box.root });
  expect(remembering()).toMatchObject({ code: 0, err: "" });
  box.write("definitions/stall/package.json", manifestOf("stall", "@my-company/stall"));
  expect(remembering()).toMatchObject({ code: 0, err: "" });
  const made = box.tree("generated");
  const told = Object.entries(made).filter(([, text]) => text.includes("@my-company/stall"));
  expect(told.map(([path]) => path)).toEqual(
    expect.arrayContaining([
      "coverage.json",
      "docs/stall/events/orders-created.md",
      "packages/catalog/README.md",
      "packages/stall/README.md",
      "packages/stall/package.json",
    ]),
  );
  expect(Object.values(made).join("\n")).not.toContain("@hookscribe/stall");
  expect(runCli(["generate", "--no-cache", "--out", "anew"], { cwd: box.root }).code).toBe(0);
  expect(box.tree("anew")).toEqual(made);
});

test("a name that another package has is refused", () => {
  for (const taken of ["@hookscribe/shop", "@hookscribe/catalog"]) {
    box.write("definitions/stall/package.json", manifestOf("stall", taken));
    const { code, err } = generate();
    expect(code).toBe(1);
    expect(err).toContain(`name/clash\n  The name "${taken}" is also that of the `);
  }
});

test("every vendor's releases lead to the package that is made of it", () => {
  const vendors = listProject()
    .map((path) => /^definitions\/([^/]+)\/vendor\.yaml$/.exec(path)?.[1])
    .filter((vendor) => vendor !== undefined);
  expect(vendors).not.toEqual([]);
  for (const vendor of vendors) {
    const manifest: unknown = JSON.parse(readProject(`definitions/${vendor}/package.json`));
    const directory = `../../generated/packages/${vendor}`;
    expect(manifest, vendor).toMatchObject({
      name: `@hookscribe/${vendor}`,
      publishConfig: { access: "public", directory },
    });
  }
  // What is made of all vendors is released whenever one of them is.
  const { dependencies }: { readonly dependencies: object } = JSON.parse(
    readProject("definitions/package.json"),
  );
  expect(Object.keys(dependencies)).toEqual(vendors.map((vendor) => `@hookscribe/${vendor}`));
});

test("workflows take actions by their commit, and packages are published with an identity to sign with", () => {
  const paths = listProject().filter((path) => path.startsWith(".github/workflows/"));
  const uses = paths.flatMap((path) => [...readProject(path).matchAll(/\buses: (\S+)/g)]);
  expect(uses.length).toBeGreaterThan(5);
  const loose = uses
    .map(([, action = ""]) => action)
    .filter((each) => !/^\.\/|@[0-9a-f]{40}$/.test(each));
  expect(loose).toEqual([]);
  const publish: Workflow = parse(readProject(".github/workflows/publish.yml"));
  expect(publish.permissions).toEqual({});
  expect(publish.jobs["publish"]).toMatchObject({
    needs: "check",
    permissions: { "id-token": "write" },
  });
  const steps = publish.jobs["publish"]?.steps ?? [];
  // What may write to the repository and sign runs no script that a dependency brings along.
  const installs = steps.flatMap(({ run }) => (run?.startsWith("npm ") ? [run] : []));
  expect(installs).toEqual([expect.stringContaining("npm ci --ignore-scripts")]);
  expect(steps.find((step) => step.with?.["publish"])?.env).toMatchObject({
    NPM_CONFIG_PROVENANCE: "true",
  });
});

interface Workflow {
  readonly permissions: object;
  readonly jobs: {
    readonly [name: string]: {
      readonly steps?: readonly {
        readonly run?: string;
        readonly with?: { readonly [key: string]: string };
        readonly env?: object;
      }[];
    };
  };
}
