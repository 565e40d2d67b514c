import type { Model } from "../../ir/catalog.js";
import type { PageScope } from "../../ir/page-scope.js";
import { reachedModels } from "../../ir/reached-models.js";
import { frontMatter } from "../../text/front-matter.js";
import {
  bulletList,
  codeSpan,
  heading,
  joinBlocks,
  line,
  noBlock,
  pageLink,
  paragraph,
  phrase,
  prose,
  text,
  type Block,
} from "../../text/markdown.js";
import type { EmittedFile } from "../emitter.js";
import {
  docsIndexPath,
  eventPath,
  modelPath,
  modulePath,
  relativePath,
  vendorPath,
  versionPath,
} from "./docs-path.js";
import { about, numberDoubts } from "./doubts.js";
import { evidenceWord, fieldLink, fieldTable } from "./field-table.js";
import { doubtsWithin } from "./doubts-within.js";
import { listFields } from "./list-fields.js";
import { rootWords } from "./root-words.js";
import { newestDay, sourceLines } from "./source-words.js";
import type { ModelLinks } from "./type-words.js";

/** The page of one model: its fields, and the events of the same definition that carry it. */
export function modelPage(scope: PageScope, model: Model): EmittedFile {
  const { version, page } = scope;
  const { models } = version;
  const { shape, fieldEvidence: evidence, id: self } = model;
  const path = modelPath(scope, model);
  const fields = listFields({ shape, evidence, models, self });
  const whole = page.doubts.filter(({ at }) => at === "");
  const doubts = numberDoubts([
    ...about(whole, line`the whole page`),
    ...about(doubtsWithin(shape, models), line`the model`),
    ...fields.flatMap((field) => about(field.doubts, fieldLink(field))),
  ]);
  const linkModel: ModelLinks["linkModel"] = (other) =>
    pageLink(text(other.names.type), relativePath(path, modelPath(scope, other)));
  const links = { models, linkModel };
  const { text: body, settled } = joinBlocks([
    heading(1, codeSpan(model.names.type)),
    prose(shape.doc?.description ?? ""),
    modelFacts(scope, model),
    heading(2, line`Fields`),
    paragraph(rootWords(shape, links)),
    fieldTable({ fields, links, doubts, sources: page.sources }),
    section("Doubts", doubts.list(doubts.all)),
    section("Events that carry it", eventList(scope, model)),
  ]);
  return { path, text: `${modelFrontMatter(scope, model)}\n\n${body}\n`, settled };
}

const section = (title: string, content: Block): Block =>
  content.text === "" ? noBlock : joinBlocks([heading(2, text(title)), content]);

function modelFrontMatter({ vendor, version, page }: PageScope, model: Model): string {
  return frontMatter({
    title: model.names.type,
    description: model.shape.doc?.description ?? null,
    kind: "model",
    vendor: vendor.id,
    version: version.id,
    page: page.id,
    evidence: model.fieldEvidence,
    retrieved: newestDay(page.sources),
  });
}

function modelFacts(scope: PageScope, model: Model): Block {
  const { vendor, version, page } = scope;
  const { type, guard } = model.names;
  const to = (target: string) => relativePath(modelPath(scope, model), target);
  const evidence = pageLink(evidenceWord(model.fieldEvidence), to(`${docsIndexPath}#evidence`));
  return bulletList([
    line`**Vendor:** ${pageLink(text(vendor.title), to(vendorPath(vendor)))}`,
    ...(version.id === null
      ? []
      : [line`**Payload version:** ${pageLink(codeSpan(version.id), to(versionPath(scope)))}`]),
    line`**Evidence:** ${evidence}`,
    ...sourceLines(page.sources),
    line`**TypeScript:** ${codeSpan(type)} and ${codeSpan(guard)} of ${codeSpan(modulePath(scope, model))}`,
  ]);
}

/** Only events of the model's own definition: a page must not change when another definition is added. */
function eventList(scope: PageScope, model: Model): Block {
  const { page, version } = scope;
  const carriers = page.events.filter(
    ({ payload }) => payload && reachedModels([payload], version.models).has(model.id),
  );
  return bulletList(
    carriers.map((event) => {
      const target = relativePath(modelPath(scope, model), eventPath(scope, event));
      return line`${pageLink(codeSpan(event.type), target)}: ${phrase(event.summary)}`;
    }),
  );
}
