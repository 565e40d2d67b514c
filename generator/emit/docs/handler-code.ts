import type { WebhookEvent } from "../../ir/catalog.js";
import { code, literal, name, type Code } from "../../text/code.js";
import { fence, joinBlocks, type Block } from "../../text/markdown.js";
import { receiverCode, serverSections } from "../../text/receiver-code.js";
import { modulePath, type Edition } from "./docs-path.js";

/** How an application receives the event, in each server. */
export function handlerCode(edition: Edition, event: WebhookEvent): Block {
  const example = { ...edition, event, module: modulePath(edition) };
  return joinBlocks([receiverCode(example), serverSections(example, 3)]);
}

/** How an application checks a payload that it already holds. */
export function contractCode(edition: Edition, event: WebhookEvent): Block {
  const contract = name(event.names.contract);
  return typescript(code`import { ${contract} } from ${literal(modulePath(edition, event))};

const result = ${contract}.validate(payload);
if (result.ok) console.log(result.value);
else console.error(result.issues);`);
}

// A declaration that imports one name stays on its line, however long.
const plainLines = /^import [ -~]*\n(?:[ -~]{0,100}\n)*[ -~]{0,100}$/;

/** Prettier would break other lines that are longer, and might prefer other quotes around quotes. */
const typescript = ({ text }: Code): Block =>
  fence("ts", text, plainLines.test(text) && !text.includes('\\"'));
