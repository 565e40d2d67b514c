import type { ReceiverExample } from "./receiver-code.js";
import {
  codeSpan,
  heading,
  joinBlocks,
  joinInline,
  line,
  noInline,
  paragraph,
  table,
  text,
  type Block,
  type Inline,
} from "./markdown.js";

const answer = "({ request }) => receiver(request)";

/** How the receiver is put into servers that need no more than a line. */
export function otherServers({ vendor, version }: ReceiverExample): Block {
  const { probe } = version.delivery;
  const probes = probe.known ? probe.value.methods : [];
  const too = (methods: readonly string[]): Inline =>
    probes.length === 0
      ? noInline
      : line`; ${joinInline(methods.map(codeSpan), line` and `)} likewise`;
  const rows: readonly (readonly [Inline, Inline])[] = [
    [text("SvelteKit, Astro"), line`${codeSpan(`export const POST = ${answer}`)}${too(probes)}`],
    [
      text("React Router, Remix"),
      line`${codeSpan(`export const action = ${answer}`)}${too(["loader"])}`,
    ],
    [text("Nuxt, Nitro, H3"), codeSpan("export default fromWebHandler(receiver)")],
    [text("Elysia"), codeSpan(`app.mount("/webhooks/${vendor.id}", receiver)`)],
    [
      text("NestJS"),
      line`${codeSpan("NestFactory.create(AppModule, { rawBody: true })")}, and in the controller ${codeSpan("nodeListener(receiver)(request, response)")}; on Fastify, register the plugin`,
    ],
    [
      text("Koa"),
      line`${codeSpan("(context) => nodeListener(receiver)(context.req, context.res)")}, ahead of what parses bodies`,
    ],
    [
      text("Next.js, Pages Router"),
      line`${codeSpan("export default nodeListener(receiver)")}, beside ${codeSpan("export const config = { api: { bodyParser: false } }")}`,
    ],
    [
      text("AWS Lambda"),
      line`${codeSpan("receive")} with ${codeSpan('Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8")')} as its body; return ${codeSpan("{ statusCode: status, headers }")}: any other object is answered by 200`,
    ],
  ];
  return joinBlocks([
    heading(3, text("Other servers")),
    paragraph(
      line`A receiver takes the ${codeSpan("Request")} of the Fetch API and gives its ${codeSpan("Response")}; ${codeSpan("nodeListener(receiver)")} takes the two of ${codeSpan("node:http")}; ${codeSpan("receiver.receive({ method, url, headers, body })")} takes anything, with the text or the bytes that were sent as its body, and gives ${codeSpan("{ status, headers }")}.`,
    ),
    table([line`Server`, line`Receiver`], rows),
  ]);
}
