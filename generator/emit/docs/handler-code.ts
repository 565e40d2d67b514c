import type { WebhookEvent } from "../../ir/catalog.js";
import { code, literal, name, type Code } from "../../text/code.js";
import { fence, type Block } from "../../text/markdown.js";
import { modulePath, type Edition } from "./docs-path.js";

/** How an application receives the event: the whole request parsed. */
export function handlerCode(edition: Edition, event: WebhookEvent): Block {
  const type = literal(event.type);
  const { eventType, envelope } = edition.version.delivery;
  const note = eventType.known
    ? code``
    : code`
// A delivery does not tell its event type: the receiver has to know it.`;
  const payload =
    event.payload === null ? code`not documented` : code`typed ${name(event.names.payload)}`;
  const invalid = envelope.value.batch ? invalidEvents : code``;
  return typescript(code`import { parse } from ${literal(modulePath(edition))};

// The body as text, bytes or parsed JSON.${note}
const result = parse(body${parseOptions(edition, type)});
if (!result.ok) throw new Error(result.reason);

for (const event of result.delivery.events) {
  if (event.known && event.type === ${type}) {
    console.log(event.payload); // ${payload}
  }
}${invalid}`);
}

/** Events of a batch that are not as documented, which hide none of the others. */
const invalidEvents = code`
for (const { type, issues } of result.delivery.invalid) console.error(type, issues);`;

/** How an application checks a payload that it already holds. */
export function contractCode(edition: Edition, event: WebhookEvent): Block {
  const contract = name(event.names.contract);
  return typescript(code`import { ${contract} } from ${literal(modulePath(edition, event))};

const result = ${contract}.validate(payload);
if (result.ok) console.log(result.value);
else console.error(result.issues);`);
}

/** What `parse` needs besides the body to tell which event it holds. */
function parseOptions({ version }: Edition, type: Code): Code {
  const { eventType } = version.delivery;
  if (!eventType.known) return code`, { type: ${type} }`;
  return eventType.value.some((place) => place.in !== "header") ? code`` : code`, { headers }`;
}

// A declaration that imports one name stays on its line, however long.
const plainLines = /^import [ -~]*\n(?:[ -~]{0,100}\n)*[ -~]{0,100}$/;

/** Prettier would break other lines that are longer, and might prefer other quotes around quotes. */
const typescript = ({ text }: Code): Block =>
  fence("ts", text, plainLines.test(text) && !text.includes('\\"'));
