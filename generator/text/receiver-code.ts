import type { Vendor, Version, WebhookEvent } from "../ir/catalog.js";
import type { ProbeMethod } from "../ir/delivery.js";
import { signingSchemes } from "../ir/signing-schemes.js";
import { code, joinCode, literal, member, propertyKey, type Code } from "./code.js";
import {
  codeSpan,
  fence,
  heading,
  joinBlocks,
  line,
  paragraph,
  text,
  type Block,
} from "./markdown.js";

/** What a receiver is shown for: an event of a version, and where the version is imported from. */
export interface ReceiverExample {
  readonly vendor: Vendor;
  readonly version: Version;
  readonly event: WebhookEvent;
  /** `@hookscribe/plain` or `@hookscribe/plain/2024-09-18`. */
  readonly module: string;
}

/** `receiver.ts`: what happens to events, whatever server they arrive at. */
export function receiverCode({ vendor, version, event, module }: ReceiverExample): Block {
  const { delivery } = version;
  const schemes = signingSchemes(delivery);
  const coversBody = schemes.some(({ signing }) => signing.scheme !== "static-header");
  const secret =
    schemes.length === 0
      ? code`verify: false, // nothing in a request proves who sent it`
      : code`secrets: ${secretOf(vendor)} ?? "",`;
  const type = delivery.eventType.known
    ? []
    : [
        code`// A delivery does not tell its event type: a header or URL of your own has to.`,
        ...(coversBody
          ? [code`// Neither is signed: whoever repeats a captured body can name another type.`]
          : []),
        code`type: ({ header }) => header("x-event-type"),`,
      ];
  const handler = code`${propertyKey(event.type)}: ({ payload }) => console.log(payload)`;
  const payload = event.payload === null ? code`not documented` : code`typed`;
  const flat = code`on: { ${handler} }, // ${payload}`;
  const on = flat.text.length <= 98 ? flat : code`on: {\n    ${handler}, // ${payload}\n  },`;
  return typescript(code`import { createReceiver } from ${literal(module)};

export const receiver = createReceiver({
  ${joinCode([secret, ...type], code`\n  `)}
  ${on}
  onUnknown: ({ type }) => console.log("not documented:", type),
  onInvalid: ({ reason, issues }) => {
    console.error(reason, issues);
    return "refuse"; // an error for the vendor, who may send it again; or "acknowledge"
  },
});`);
}

/** How the receiver is put into each server, as sections of a page. */
export const serverSections = (example: ReceiverExample, level: 3 | 4): Block =>
  joinBlocks(
    servers.map(({ title, note, print }) =>
      joinBlocks([heading(level, text(title)), note, typescript(print(example))]),
    ),
  );

interface Server {
  readonly title: string;
  readonly note: Block;
  readonly print: (example: ReceiverExample) => Code;
}

const servers: readonly Server[] = [
  {
    title: "Express",
    note: paragraph(
      line`Ahead of ${codeSpan("express.json()")}: what is verified are the bytes that were sent. Behind it, they have to be kept: ${codeSpan("express.json({ verify: (request, _, bytes) => Object.assign(request, { rawBody: bytes }) })")}.`,
    ),
    print: ({ vendor, version }) => code`import express from "express";
import { nodeListener } from ${literal(`${vendor.names.package}/node`)};
import { receiver } from "./receiver.js";

const app = express();
app.${routeOf(version)}(${pathOf(vendor)}, nodeListener(receiver));
app.use(express.json());
app.listen(${port});`,
  },
  {
    title: "Fastify",
    note: paragraph(line`The plugin leaves the bodies of its own path alone, and no others.`),
    print: ({ vendor }) => code`import Fastify from "fastify";
import { fastifyReceiver } from ${literal(`${vendor.names.package}/fastify`)};
import { receiver } from "./receiver.js";

const app = Fastify();
app.register(fastifyReceiver(receiver, { path: ${pathOf(vendor)} }));
await app.listen({ port: ${port} });`,
  },
  {
    title: "Hono",
    note: paragraph(line`The request itself, before anything has read its body.`),
    print: ({ vendor, version }) => code`import { Hono } from "hono";
import { receiver } from "./receiver.js";

const app = new Hono();
app.${routeOf(version)}(${pathOf(vendor)}, (context) => receiver(context.req.raw));

export default app;`,
  },
  {
    title: "Workers, Deno, Bun",
    note: paragraph(
      line`Started by ${codeSpan("wrangler dev")}, ${codeSpan("deno serve")} or ${codeSpan("bun")}; functions of Vercel and Netlify are the same. Deno imports a file by its own name, ${codeSpan("./receiver.ts")}. On Workers, ${codeSpan("process.env")} needs a compatibility date from 2026-08-04 on, or the flag ${codeSpan("nodejs_compat")}.`,
    ),
    print: () => code`import { receiver } from "./receiver.js";

export default { fetch: receiver };`,
  },
  {
    title: "Next.js",
    note: paragraph(line`${codeSpan("app/webhooks/…/route.ts")} of the App Router.`),
    print: ({ version }) => code`import { receiver } from "./receiver";

${joinCode(
  ["POST" as const, ...probeMethods(version)].map((method) => exportsOf[method]),
  code`\n`,
)}`,
  },
  {
    title: "node:http",
    note: paragraph(line`With no framework at all; ${codeSpan("node:https")} is the same.`),
    print: ({ vendor }) => code`import { createServer } from "node:http";
import { nodeListener } from ${literal(`${vendor.names.package}/node`)};
import { receiver } from "./receiver.js";

createServer(nodeListener(receiver)).listen(${port});`,
  },
];

/** Those by which the vendor sees whether a URL answers, which must not end at the server. */
const probeMethods = ({ delivery: { probe } }: Version): readonly ProbeMethod[] =>
  probe.known ? probe.value.methods : [];

/** Of Hono, `on` would not do: it asks for the handler of GET where a request is HEAD. */
const routeOf = (version: Version): Code =>
  probeMethods(version).length === 0 ? code`post` : code`all`;

const exportsOf = {
  POST: code`export const POST = receiver;`,
  GET: code`export const GET = receiver;`,
  HEAD: code`export const HEAD = receiver;`,
  OPTIONS: code`export const OPTIONS = receiver;`,
};

const port = code`Number(process.env.PORT ?? 3000)`;

const pathOf = ({ id }: Vendor): Code => literal(`/webhooks/${id}`);

/** `process.env.PLAIN_SECRET`. */
const secretOf = ({ id }: Vendor): Code =>
  member(code`process.env`, `${id.toUpperCase().replace(/[^A-Z0-9]+/g, "_")}_SECRET`);

// A declaration that imports one name stays on its line, however long.
const plainLines = /^(?:import [ -~]*\n)+(?:[ -~]{0,100}\n)*[ -~]{0,100}$/;

/** Prettier would break other lines that are longer, and might prefer other quotes around quotes. */
const typescript = ({ text: content }: Code): Block =>
  fence("ts", content, plainLines.test(content) && !content.includes('\\"'));
