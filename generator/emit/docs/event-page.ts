import type { Example, WebhookEvent } from "../../ir/catalog.js";
import type { Doubt } from "../../ir/evidence.js";
import { jsonText } from "../../ir/json-text.js";
import { frontMatter } from "../../text/front-matter.js";
import { printJson } from "../../text/json.js";
import {
  bulletList,
  codeSpan,
  fence,
  heading,
  joinBlocks,
  joinInline,
  line,
  noBlock,
  pageLink,
  paragraph,
  phrase,
  prose,
  quotation,
  text,
  type Block,
  type Inline,
} from "../../text/markdown.js";
import type { EmittedFile, PageScope } from "../emitter.js";
import {
  docsIndexPath,
  eventPath,
  modelPath,
  modulePath,
  openapiPath,
  relativePath,
  schemaPath,
  versionPath,
} from "./docs-path.js";
import { numberDoubts, type NumberedDoubts } from "./doubts.js";
import { evidenceWord, fieldTable } from "./field-table.js";
import { contractCode, handlerCode } from "./handler-code.js";
import { knowledgeOf, knowledgeWords, type Knowledge } from "./knowledge.js";
import { doubtsWithin, listFields, type Field } from "./list-fields.js";
import { lastRead, sourceWords } from "./source-words.js";
import { typeWords, type ModelLinks } from "./type-words.js";

/** Everything that the sections of an event's page are made of. */
interface EventView {
  readonly scope: PageScope;
  readonly event: WebhookEvent;
  readonly path: string;
  readonly fields: readonly Field[];
  readonly knowledge: Knowledge;
  readonly doubts: NumberedDoubts;
  readonly links: ModelLinks;
}

/** The page of one event: what it is, where that is known from, an example, its fields, and how to receive it. */
export function eventPage(scope: PageScope, event: WebhookEvent): EmittedFile {
  const view = viewOf(scope, event);
  const { text: body, settled } = joinBlocks([
    heading(1, codeSpan(event.type)),
    paragraph(phrase(event.summary)),
    event.deprecated
      ? quotation(line`**Deprecated.** Expect the vendor to stop sending this event.`)
      : noBlock,
    prose(event.description ?? ""),
    factList(view),
    exampleSection(view),
    fieldSection(view),
    codeSection(view),
    doubtSection(view),
    relatedSection(view),
  ]);
  return { path: view.path, text: `${frontMatterOf(view)}\n\n${body}\n`, settled };
}

function viewOf(scope: PageScope, event: WebhookEvent): EventView {
  const { version, page } = scope;
  const { models } = version;
  const path = eventPath(scope, event);
  const fields = event.payload
    ? listFields({ shape: event.payload, evidence: event.fieldEvidence, models })
    : [];
  const doubts: readonly Doubt[] = [
    ...page.doubts.filter(({ at }) => at === ""),
    ...event.doubts,
    ...(event.payload ? doubtsWithin(event.payload, models) : []),
    ...fields.flatMap((field) => field.doubts),
  ];
  const linkModel: ModelLinks["linkModel"] = (model) =>
    pageLink(text(model.names.type), relativePath(path, modelPath(scope, model)));
  return {
    scope,
    event,
    path,
    fields,
    knowledge: knowledgeOf(event, fields),
    doubts: numberDoubts(doubts),
    links: { models, linkModel },
  };
}

function frontMatterOf({ scope, event, knowledge }: EventView): string {
  return frontMatter({
    title: event.type,
    description: event.summary,
    kind: "event",
    vendor: scope.vendor.id,
    version: scope.version.id,
    event: event.type,
    page: scope.page.id,
    payload: knowledge.payload,
    evidence: event.fieldEvidence,
    retrieved: lastRead(scope.page.sources),
    deprecated: event.deprecated ? true : null,
  });
}

function factList({ scope, event, path, knowledge }: EventView): Block {
  const { vendor, version, page } = scope;
  const to = (label: Inline, target: string) => pageLink(label, relativePath(path, target));
  const sources = page.sources.filter(({ id }) => event.sources.includes(id));
  const evidence = to(evidenceWord(event.fieldEvidence), `${docsIndexPath}#evidence`);
  const index = versionPath(scope);
  return bulletList([
    line`**Vendor:** ${to(text(vendor.title), index)}, which tells about ${to(line`delivery`, `${index}#delivery`)} and ${to(line`signatures`, `${index}#signatures`)}`,
    ...(version.id === null
      ? []
      : [
          line`**Payload version:** ${codeSpan(version.id)}${version.current ? line`, the current one` : line``}`,
        ]),
    line`**Payload:** ${text(knowledgeWords(knowledge))}; evidence: ${evidence}`,
    ...(sources.length === 1
      ? [line`**Source:** ${joinInline(sources, line``)}`]
      : [line`**Sources:** ${joinInline(sources, line`; `)}`]),
    line`**TypeScript:** ${codeSpan(event.names.contract)} and ${codeSpan(event.names.payload)} of ${codeSpan(modulePath(scope, event))}`,
    line`**Other formats:** ${to(line`JSON Schema`, schemaPath(scope, event))}, OpenAPI as ${to(line`YAML`, openapiPath(scope, "yaml"))} or ${to(line`JSON`, openapiPath(scope, "json"))}`,
  ]);
}

function exampleSection({ event }: EventView): Block {
  const { examples } = event;
  if (examples.length === 0) return noBlock;
  const parts = examples.flatMap((example) => [
    examples.length === 1 ? noBlock : heading(3, text(example.name)),
    exampleBlocks(example),
  ]);
  return joinBlocks([heading(2, examples.length === 1 ? line`Example` : line`Examples`), ...parts]);
}

function exampleBlocks({ summary, from, payload, body }: Example): Block {
  const origin =
    from === "document"
      ? line`The payload, from the document.`
      : line`The payload, composed from documented values.`;
  const whole = body !== undefined && jsonText(body) !== jsonText(payload);
  return joinBlocks([
    prose(summary ?? ""),
    paragraph(origin),
    fence("json", printJson(payload)),
    ...(whole ? [paragraph(line`The whole request body:`), fence("json", printJson(body))] : []),
  ]);
}

function fieldSection({ scope, event, fields, links, doubts }: EventView): Block {
  const { payload } = event;
  if (payload === null) {
    const nothing = line`The source names this event and shows nothing of its payload, so any payload is accepted.`;
    return joinBlocks([heading(2, line`Fields`), paragraph(nothing)]);
  }
  return joinBlocks([
    heading(2, line`Fields`),
    paragraph(
      line`The payload is ${withArticle(typeWords(payload, links))}. Keys that are not listed here may be there as well.`,
    ),
    fieldTable({ fields, links, doubts, sources: scope.page.sources }),
  ]);
}

const withArticle = (words: Inline): Inline =>
  /^[aeiou]/.test(words.text) ? line`an ${words}` : line`a ${words}`;

function codeSection({ scope, event }: EventView): Block {
  return joinBlocks([
    heading(2, line`Receive it`),
    handlerCode(scope, event),
    ...(event.payload === null
      ? []
      : [
          paragraph(line`The contract alone, for a payload that you already hold:`),
          contractCode(scope, event),
        ]),
  ]);
}

function doubtSection({ doubts }: EventView): Block {
  const list = doubts.list();
  return list.text === "" ? noBlock : joinBlocks([heading(2, line`Doubts`), list]);
}

function relatedSection({ scope, event, path }: EventView): Block {
  const others = scope.page.events.filter(({ type }) => type !== event.type);
  const items = others.map((other) => {
    const target = relativePath(path, eventPath(scope, other));
    return line`${pageLink(codeSpan(other.type), target)}: ${phrase(other.summary)}`;
  });
  return items.length === 0
    ? noBlock
    : joinBlocks([heading(2, line`Related events`), bulletList(items)]);
}
