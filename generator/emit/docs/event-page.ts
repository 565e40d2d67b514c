import type { Example } from "../../ir/catalog.js";
import { jsonText } from "../../ir/json-text.js";
import { printJson } from "../../text/json.js";
import {
  bulletList,
  codeSpan,
  fence,
  heading,
  joinBlocks,
  line,
  noBlock,
  pageLink,
  paragraph,
  phrase,
  prose,
  quotation,
  text,
  type Block,
} from "../../text/markdown.js";
import type { EmittedFile } from "../emitter.js";
import { eventPath, relativePath, versionPath } from "./docs-path.js";
import { eventFacts, eventFrontMatter } from "./event-facts.js";
import type { EventView } from "./event-view.js";
import { fieldTable } from "./field-table.js";
import { contractCode, handlerCode } from "./handler-code.js";
import { rootWords } from "./root-words.js";

/** The page of one event: what it is, where that is known from, an example, its fields, and how to receive it. */
export function eventPage(view: EventView): EmittedFile {
  const { event } = view;
  const { text: body, settled } = joinBlocks([
    heading(1, codeSpan(event.type)),
    paragraph(phrase(event.summary)),
    event.deprecated
      ? quotation(line`**Deprecated:** expect the vendor to stop sending it.`)
      : noBlock,
    prose(event.description ?? ""),
    eventFacts(view),
    exampleSection(view),
    fieldSection(view),
    codeSection(view),
    contractSection(view),
    bodySection(view),
    doubtSection(view),
    relatedSection(view),
  ]);
  return { path: view.path, text: `${eventFrontMatter(view)}\n\n${body}\n`, settled };
}

function exampleSection({ event }: EventView): Block {
  const { examples } = event;
  const alone = examples.length === 1;
  const parts = examples.flatMap((example) => [
    alone ? noBlock : heading(3, text(example.name)),
    exampleBlocks(example),
  ]);
  if (parts.length === 0) return noBlock;
  return joinBlocks([heading(2, alone ? line`Example` : line`Examples`), ...parts]);
}

function exampleBlocks({ summary, from, payload }: Example): Block {
  const origin =
    from === "document"
      ? line`The payload, from the document.`
      : line`The payload, composed: no source prints it as it stands.`;
  const words = summary === null ? origin : line`${phrase(summary)} ${origin}`;
  return joinBlocks([paragraph(words), fence("json", printJson(payload))]);
}

function fieldSection({ scope, event, fields, links, doubts }: EventView): Block {
  const { payload } = event;
  if (payload === null) {
    const nothing = line`What was read of the source names this event and shows nothing of its payload, so any payload is accepted.`;
    return joinBlocks([heading(2, line`Fields`), paragraph(nothing)]);
  }
  return joinBlocks([
    heading(2, line`Fields`),
    prose(payload.doc?.description ?? ""),
    paragraph(rootWords(payload, links)),
    fieldTable({ fields, links, doubts, sources: scope.page.sources }),
  ]);
}

const codeSection = ({ scope, event }: EventView): Block =>
  joinBlocks([heading(2, line`Receive it`), handlerCode(scope, event)]);

function contractSection({ scope, event }: EventView): Block {
  if (event.payload === null) return noBlock;
  const words = line`The contract alone, for a payload that you already hold:`;
  return joinBlocks([heading(2, line`Validate it`), paragraph(words), contractCode(scope, event)]);
}

/** Whole request bodies, below the fields: most of their text is the payload again. */
function bodySection({ event: { examples } }: EventView): Block {
  const parts = examples.flatMap(({ name, body, payload }) => {
    if (body === undefined || jsonText(body) === jsonText(payload)) return [];
    return [
      examples.length === 1 ? noBlock : heading(3, text(name)),
      fence("json", printJson(body)),
    ];
  });
  if (parts.length === 0) return noBlock;
  const words = line`The whole body of a request with the payload above.`;
  return joinBlocks([heading(2, line`Request body`), paragraph(words), ...parts]);
}

function doubtSection({ doubts }: EventView): Block {
  if (doubts.all.length === 0) return noBlock;
  return joinBlocks([heading(2, line`Doubts`), doubts.list(doubts.all)]);
}

/** So many events of a page are named on each other's, those before and after: all of thousands would be millions. */
const mostRelated = 24;

function relatedSection({ scope, event, path }: EventView): Block {
  const { events } = scope.page;
  const place = events.findIndex(({ type }) => type === event.type);
  const last = Math.max(events.length - 1 - mostRelated, 0);
  const start = Math.min(Math.max(place - mostRelated / 2, 0), last);
  const near = events.slice(start, start + mostRelated + 1);
  const items = near.flatMap((other) => {
    if (other.type === event.type) return [];
    const target = relativePath(path, eventPath(scope, other));
    return [line`${pageLink(codeSpan(other.type), target)}: ${phrase(other.summary)}`];
  });
  if (items.length === 0) return noBlock;
  const all = pageLink(line`all are listed`, `${relativePath(path, versionPath(scope))}#events`);
  const rest =
    near.length < events.length
      ? paragraph(
          line`The nearest ${items.length} of ${events.length - 1} documented beside it; ${all}.`,
        )
      : noBlock;
  return joinBlocks([heading(2, line`Related events`), rest, bulletList(items)]);
}
