import { type Edition, eventPath, relativePath } from "../emit/docs/docs-path.js";
import type { WebhookEvent } from "../ir/catalog.js";
import type { JsonObject } from "../ir/json.js";
import {
  bulletList,
  codeSpan,
  fence,
  heading,
  joinBlocks,
  joinInline,
  type Block,
  type Inline,
  line,
  noBlock,
  pageLink,
  paragraph,
  text,
} from "../text/markdown.js";
import { exampleRequest, type ExampleRequest } from "./example-request.js";
import { requestHeaders, type HeaderOrigin, type RequestHeader } from "./request-headers.js";
import { signExample, type ExampleSignature } from "./sign-example.js";

interface Shown {
  readonly edition: Edition;
  readonly event: WebhookEvent;
  readonly request: ExampleRequest | null;
  readonly signature: ExampleSignature | null;
  readonly headers: readonly RequestHeader[];
}

/** A request with the event as one could send it again, and where its values are from. `composed` has bodies by example. */
export function requestSection(edition: Edition, event: WebhookEvent, composed: JsonObject): Block {
  const request = exampleRequest(edition, event, composed);
  const { delivery } = edition.version;
  const signature = request && signExample(delivery, request.body);
  const body = request?.body ?? null;
  const headers = requestHeaders({ ...edition, event, body, signature });
  if (headers.length === 0) return noBlock;
  const shown: Shown = { edition, event, request, signature, headers };
  return joinBlocks([
    heading(2, line`Request headers`),
    paragraph(opening(shown)),
    fence("http", message(shown), false),
    bulletList(originLines(shown)),
  ]);
}

function opening({ request, event }: Shown): Inline {
  if (!request)
    return line`The documented headers of a request with this event. “…” stands where no source shows a value.`;
  const which = event.examples.length === 1 ? line`` : line` ${codeSpan(request.example)}`;
  return line`A request with the payload of the example${which}, the body on one line, as it can be sent to a receiver again.`;
}

function message({ edition, request, headers }: Shown): string {
  const told = edition.version.delivery.request;
  const method = told.known ? told.value.method : "POST";
  return [
    `${method} /webhooks HTTP/1.1`,
    ...(request ? ["Host: localhost:3000"] : []),
    ...headers.map(({ name, value }) => `${name}: ${value}`),
    ...(request ? ["", JSON.stringify(request.body)] : []),
  ].join("\n");
}

function originLines(shown: Shown): readonly Inline[] {
  const { headers, signature, request } = shown;
  if (!request) return [];
  const named = (origin: HeaderOrigin, words: Inline) => {
    const names = headers
      .filter((each) => each.origin === origin)
      .map(({ name }) => codeSpan(name));
    return names.length === 0 ? [] : [line`${joinInline(names, line`, `)}: ${words}`];
  };
  const computed = signature
    ? line`computed over ${text(signature.signed)} with the secret ${codeSpan(signature.secret)}.`
    : line`computed.`;
  return [
    ...named("computed", computed),
    ...named("known", line`as documented.`),
    ...named("body", line`the body says the same.`),
    ...named("made-up", line`made up, as no source shows a value.`),
    ...named("missing", line`no source shows a value.`),
    ...lenderLines(shown),
    ...(request.isRedated
      ? [
          line`The request as documented names another payload version; here it is that of this page.`,
        ]
      : []),
    ...timeLines(shown),
  ];
}

function lenderLines({ edition, event, request }: Shown): readonly Inline[] {
  if (!request?.lender) return [];
  const target = relativePath(eventPath(edition, event), eventPath(edition, request.lender));
  const link = pageLink(codeSpan(request.lender.type), target);
  return [line`What stands around the payload is from the documented request of ${link}.`];
}

/** What was sent long ago is refused by whoever looks at the time. */
function timeLines({ edition: { version }, signature }: Shown): readonly Inline[] {
  const { replay } = version.delivery;
  const isTimed = replay.known && replay.value.timestamp !== null;
  if (!signature || !isTimed) return [];
  return [
    line`It was sent long ago: a receiver that looks at the time refuses it as expired, unless its tolerance is ${codeSpan("Infinity")}.`,
  ];
}
