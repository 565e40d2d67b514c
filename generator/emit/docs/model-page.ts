import type { Model, WebhookEvent } from "../../ir/catalog.js";
import type { ModelId } from "../../ir/shape.js";
import { frontMatter } from "../../text/front-matter.js";
import {
  bulletList,
  codeSpan,
  heading,
  joinBlocks,
  joinInline,
  line,
  noBlock,
  pageLink,
  paragraph,
  phrase,
  prose,
  text,
  type Block,
} from "../../text/markdown.js";
import type { EmittedFile, PageScope } from "../emitter.js";
import { docsIndexPath, eventPath, modelPath, relativePath, versionPath } from "./docs-path.js";
import { numberDoubts } from "./doubts.js";
import { evidenceWord, fieldTable } from "./field-table.js";
import { limitWords } from "./limit-words.js";
import { doubtsWithin, listFields } from "./list-fields.js";
import { reachedModels } from "./reached-models.js";
import { lastRead, sourceWords } from "./source-words.js";
import { typeWords, type ModelLinks } from "./type-words.js";

/** The page of one model: its fields, and the events of the same definition that carry it. */
export function modelPage(scope: PageScope, model: Model): EmittedFile {
  const { version, page } = scope;
  const { models } = version;
  const path = modelPath(scope, model);
  const fields = listFields({
    shape: model.shape,
    evidence: model.fieldEvidence,
    models,
    self: model.id,
  });
  const doubts = numberDoubts([
    ...doubtsWithin(model.shape, models),
    ...fields.flatMap((field) => field.doubts),
  ]);
  const links: ModelLinks = {
    models,
    linkModel: (other) =>
      pageLink(text(other.names.type), relativePath(path, modelPath(scope, other))),
  };
  const limits = limitWords(model.shape);
  const { text: body, settled } = joinBlocks([
    heading(1, codeSpan(model.names.type)),
    prose(model.shape.doc?.description ?? `Shared by events of ${scope.vendor.title}.`),
    factList(scope, model),
    heading(2, line`Fields`),
    paragraph(
      joinInline(
        [
          line`Type: ${typeWords(model.shape, links)}.`,
          ...limits,
          doubts.mark(model.shape.doubts ?? []),
        ].filter((part) => part.text !== ""),
        line` `,
      ),
    ),
    fieldTable({ fields, links, doubts, sources: page.sources }),
    ...section("Doubts", doubts.list()),
    ...section("Events with it", eventList(page.events, { scope, path, model: model.id })),
  ]);
  const front = frontMatter({
    title: model.names.type,
    description: model.shape.doc?.description ?? null,
    kind: "model",
    vendor: scope.vendor.id,
    version: version.id,
    page: page.id,
    evidence: model.fieldEvidence,
    retrieved: lastRead(page.sources),
  });
  return { path, text: `${front}\n\n${body}\n`, settled };
}

const section = (title: string, content: Block): readonly Block[] =>
  content === noBlock || content.text === "" ? [] : [heading(2, text(title)), content];

function factList(scope: PageScope, model: Model): Block {
  const { vendor, version, page } = scope;
  const path = modelPath(scope, model);
  const sources = page.sources.map(
    (source) => line`${sourceWords(source)} (${evidenceWord(source.evidence)})`,
  );
  const evidence = relativePath(path, `${docsIndexPath}#evidence`);
  const label = sources.length === 1 ? line`Source` : line`Sources`;
  return bulletList([
    line`**Vendor:** ${pageLink(text(vendor.title), relativePath(path, versionPath(scope)))}`,
    ...(version.id === null ? [] : [line`**Payload version:** ${codeSpan(version.id)}`]),
    line`**Evidence:** ${pageLink(evidenceWord(model.fieldEvidence), evidence)}`,
    line`**${label}:** ${joinInline(sources, line`; `)}`,
  ]);
}

/** Only events of the model's own definition: a page must not change when another definition is added. */
function eventList(
  events: readonly WebhookEvent[],
  { scope, path, model }: { scope: PageScope; path: string; model: ModelId },
): Block {
  const carriers = events.filter(
    ({ payload }) => payload && reachedModels(payload, scope.version.models).has(model),
  );
  return bulletList(
    carriers.map((event) => {
      const target = relativePath(path, eventPath(scope, event));
      return line`${pageLink(codeSpan(event.type), target)}: ${phrase(event.summary)}`;
    }),
  );
}
