import { frontMatter } from "../../text/front-matter.js";
import {
  bulletList,
  codeSpan,
  line,
  noInline,
  pageLink,
  text,
  type Block,
  type Inline,
} from "../../text/markdown.js";
import {
  docsIndexPath,
  modulePath,
  openapiPath,
  relativePath,
  schemaPath,
  vendorPath,
  versionPath,
} from "./docs-path.js";
import type { EventView } from "./event-view.js";
import { evidenceWord } from "./field-table.js";
import { knowledgeWords } from "./knowledge.js";
import { newestDay, sourceLines } from "./source-words.js";

export function eventFrontMatter({ scope, event, knowledge }: EventView): string {
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
    retrieved: newestDay(scope.page.sources),
    deprecated: event.deprecated ? true : null,
  });
}

/** What a reader wants to know before anything else, a line each. */
export function eventFacts(view: EventView): Block {
  const { scope, event, path, knowledge } = view;
  const to = (label: Inline, target: string) => pageLink(label, relativePath(path, target));
  const evidence = to(evidenceWord(event.fieldEvidence), `${docsIndexPath}#evidence`);
  return bulletList([
    vendorLine(view, to),
    ...versionLines(view, to),
    line`**Payload:** ${text(knowledgeWords(knowledge))}; evidence: ${evidence}`,
    ...sourceLines(scope.page.sources.filter(({ id }) => event.sources.includes(id))),
    ...typescriptLines(view),
    formatLine(view, to),
  ]);
}

type LinkTo = (label: Inline, target: string) => Inline;

/** The vendor's page tells how the current version is delivered, that of another version where it differs. */
function vendorLine({ scope }: EventView, to: LinkTo): Inline {
  const { vendor, version } = scope;
  const home = vendorPath(vendor);
  const links = version.current
    ? line`${to(line`delivery`, `${home}#delivery`)}, ${to(line`signatures`, `${home}#signatures`)}`
    : to(line`delivery`, `${versionPath(scope)}#delivery`);
  return line`**Vendor:** ${to(text(vendor.title), home)}: ${links}`;
}

function versionLines({ scope }: EventView, to: LinkTo): readonly Inline[] {
  const { id, current } = scope.version;
  if (id === null) return [];
  const state = current ? line`, the current one` : noInline;
  return [line`**Payload version:** ${to(codeSpan(id), versionPath(scope))}${state}`];
}

function typescriptLines({ scope, event }: EventView): readonly Inline[] {
  if (event.payload === null) return [];
  const { contract, payload } = event.names;
  const module = codeSpan(modulePath(scope, event));
  return [line`**TypeScript:** ${codeSpan(contract)} and ${codeSpan(payload)} of ${module}`];
}

function formatLine({ scope, event }: EventView, to: LinkTo): Inline {
  const schema = to(line`JSON Schema`, schemaPath(scope, event));
  const yaml = to(line`YAML`, openapiPath(scope, "yaml"));
  const json = to(line`JSON`, openapiPath(scope, "json"));
  return line`**Other formats:** ${schema}, OpenAPI as ${yaml} or ${json}`;
}
