import express, { type RequestHandler } from "express";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { runInNewContext } from "node:vm";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { compileProgram, strictest } from "../support/compile-program.js";
import { readProject } from "../support/project-files.js";
import { readReadmeCode, serverTitles } from "../support/readme-servers.js";

const vendors = ["emporix", "enad", "plain", "smarterpay"];

const fileOf = (vendor: string, title: string): string =>
  `node_modules/.cache/readme/${vendor}/${title.replace(":", "-").toLowerCase()}.ts`;

const generated = "./generated/packages";
const options = {
  ...strictest,
  // As applications are: they declare nothing for others, and read their environment by name.
  isolatedDeclarations: false,
  declaration: false,
  noPropertyAccessFromIndexSignature: false,
  skipLibCheck: true,
  // Takes names of modules with an ending, and without one as Next.js wants; each server has its own in `servers.test`.
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ["node"],
  paths: {
    "@hookscribe/*/node": [`${generated}/*/src/runtime/node.ts`],
    "@hookscribe/*/fastify": [`${generated}/*/src/runtime/fastify.ts`],
    "@hookscribe/*": [`${generated}/*/src/index.ts`],
  },
};

test("what the project's README shows of receivers is what its packages' READMEs run", () => {
  const section = /^## Receive an event\n([^]*?)^One contract alone/m.exec(
    readProject("README.md"),
  );
  const shown = [...(section?.[1] ?? "").matchAll(/^```ts\n([^]*?)^```$/gm)].map(
    ([, code]) => code,
  );
  const { receiver, servers } = readReadmeCode("plain");
  expect(shown.slice(0, 2)).toEqual([receiver, servers.get("Fastify")]);
});

describe("the READMEs of packages", () => {
  const texts = new Map(
    vendors.flatMap((vendor) => {
      const { receiver, servers } = readReadmeCode(vendor);
      const files = [["receiver", receiver] as const, ...servers];
      return files.map(([title, text]) => [fileOf(vendor, title), text] as const);
    }),
  );

  test("show a receiver in every server", () => {
    expect(texts.size).toBe(vendors.length * (serverTitles.length + 1));
    expect([...texts].filter(([, text]) => text === "")).toEqual([]);
  });

  test.each(vendors)("tell every option that a receiver takes: %s", (vendor) => {
    const readme = readProject(`generated/packages/${vendor}/README.md`);
    const section = /^## Receive\n([^]*?)^### /m.exec(readme)?.[1] ?? "";
    const checksTime = /^`result\.reason` .*`expired`/m.test(readme);
    const options = [
      ...["on", "onUnknown", "onInvalid", "onDelivery", "onUnhandled", "idempotency", "maxBytes"],
      ...["timeout", "secrets", "verify", ...(checksTime ? ["tolerance"] : [])],
      ...(readme.includes("`scheme` chooses") ? ["scheme"] : []),
      ...(/holds a fixed value/.test(readme) ? ["header"] : []),
    ];
    // As code of the sample, or at the start of what is shown as code in a sentence.
    const told = (option: string) => new RegExp(`(?:^  |\`)${option}\\b`, "m").test(section);
    expect(options.filter((option) => !told(option))).toEqual([]);
  });

  describe("show what keeps the bytes that were sent", () => {
    const readme = readProject("generated/packages/plain/README.md");
    const bytes = Buffer.from('{"name":"Zoë"}');
    const evaluate = (code: RegExp, names: object): unknown =>
      runInNewContext(code.exec(readme)?.[1] ?? "", names);

    test("behind `express.json()`", async () => {
      const kept: unknown[] = [];
      const json = evaluate(/`(express\.json\(\{.+?\}\))`/, { express, Object });
      const app = express().use(json as RequestHandler, (request, response) => {
        kept.push(Reflect.get(request, "rawBody"));
        response.end();
      });
      const server = app.listen(0, "127.0.0.1");
      await once(server, "listening");
      const { port } = server.address() as AddressInfo;
      const headers = { "content-type": "application/json" };
      await fetch(`http://127.0.0.1:${port}/`, { method: "POST", headers, body: bytes });
      server.close();
      expect(kept).toEqual([bytes]);
    });

    test.each([
      { body: bytes.toString(), isBase64Encoded: false },
      { body: bytes.toString("base64"), isBase64Encoded: true },
    ])("of an event of AWS Lambda: %j", (event) => {
      expect(evaluate(/`(Buffer\.from\(event.+?\))`/, { event, Buffer })).toEqual(bytes);
    });
  });

  test("say that a type which nobody signs is no more than claimed", () => {
    const claims = vendors.filter((vendor) => /^  type: /m.test(readReadmeCode(vendor).receiver));
    expect(claims).toEqual(["emporix"]);
    expect(readReadmeCode("emporix").receiver).toMatch(/\/\/ Neither is signed.*\n  type: /);
    expect(readProject("generated/packages/emporix/README.md")).toContain(
      "The event type is not signed",
    );
  });

  test("show a route that the build of Next.js takes: its parameter is a request as declared", () => {
    const guard = fileOf("plain", "guard");
    // What Next.js 13 to 15.4 write into `.next/types` of every route, and compile.
    const asked = `import { POST } from "./next.js.js";
type First<T> = T extends (...args: [infer Taken, never]) => unknown ? Taken : never;
export type Checked<T extends Request = First<typeof POST>> = T;
`;
    const all = new Map([...texts, [guard, asked]]);
    expect(compileProgram([guard], { texts: all, options })).toEqual([]);
  });

  test("show code that compiles, and would not for an event that is not there", () => {
    const misspelt = fileOf("plain", "misspelt");
    const receiver = texts.get(fileOf("plain", "receiver")) ?? "";
    const all = new Map([...texts, [misspelt, receiver.replace('"customer.', '"costumer.')]]);
    const complaints = compileProgram([...all.keys()], { texts: all, options });
    expect(complaints.filter(({ file }) => file !== misspelt)).toEqual([]);
    expect(complaints).not.toEqual([]);
  });
});
