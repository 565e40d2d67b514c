import type { Vendor, Version, WebhookEvent } from "../../ir/catalog.js";
import type { Fact, Place } from "../../ir/delivery.js";
import type { Pointer } from "../../ir/json.js";
import { pointerKeys } from "../../ir/pointer.js";
import { code, joinCode, literal, name, propertyKey, type Code } from "../../text/code.js";
import { docText, printDocComment } from "../../text/doc-comment.js";
import { atom, call, list, record, type Entry, type Expression } from "../../text/expression.js";
import { layoutConstant, layoutFunction, layoutReturn, type Laid } from "../../text/layout.js";
import { layoutTypeDeclaration } from "../../text/layout-type.js";
import { endSentence } from "../types/describe-property.js";
import { needsHeaders } from "./needs-headers.js";
import { receiverStatements } from "./receiver-statements.js";

/** What the index of a version declares itself; `events` are all of the version. */
export const indexStatements = (
  vendor: Vendor,
  version: Version,
  events: readonly WebhookEvent[],
): readonly Laid[] => [
  printEventMap(vendor, events),
  printEventType(vendor),
  printDeliveryType(vendor),
  printContracts(vendor, events),
  printFacts({ vendor, version, events }),
  printParse(vendor, version),
  ...receiverStatements(vendor, version),
];

export const hasContract = (event: WebhookEvent): boolean => event.payload !== null;

function printEventMap({ title, names }: Vendor, events: readonly WebhookEvent[]): Laid {
  const members = events.map((event) => ({
    head: propertyKey(event.type).text,
    docs: [docText(endSentence(event.summary))],
    type: hasContract(event)
      ? ({ kind: "reference", name: event.names.payload } as const)
      : ({ kind: "word", text: "unknown" } as const),
  }));
  return commented(
    `The payload of every documented event of ${title} by the event's type; \`unknown\` where no more than the type is documented.`,
    layoutTypeDeclaration(names.eventMap, { kind: "object", members }),
  );
}

const printEventType = ({ title, names }: Vendor): Laid =>
  commented(
    `An event of ${title}. Its \`type\` tells which; \`known\` is false for a type that is not documented.`,
    statement(code`export type ${name(names.event)} = ReceivedEvent<${name(names.eventMap)}>;`),
  );

const printDeliveryType = ({ title, names }: Vendor): Laid =>
  commented(
    `One request of ${title}, with its events.`,
    statement(
      code`export type ${name(names.delivery)} = ReceivedDelivery<${name(names.event)}, Envelope>;`,
    ),
  );

function printContracts({ names }: Vendor, events: readonly WebhookEvent[]): Laid {
  const entries = events
    .filter(hasContract)
    .map((event) => ({ key: propertyKey(event.type), value: atom(name(event.names.contract)) }));
  const named = events.filter((event) => !hasContract(event)).map(({ type }) => literal(type));
  const types = [name(names.eventMap), ...(named.length > 0 ? [joinCode(named, code` | `)] : [])];
  const head = code`export const events: Contracts<${joinCode(types, code`, `)}>`;
  return commented(
    "The contract of every event whose payload is documented, by the event's type.",
    layoutConstant(head, record(entries)),
  );
}

interface IndexScope {
  readonly vendor: Vendor;
  readonly version: Version;
  readonly events: readonly WebhookEvent[];
}

function printFacts({ vendor, version, events }: IndexScope): Laid {
  const { delivery } = version;
  const { batch, events: items, payload } = delivery.envelope.value;
  const named = events.filter((event) => !hasContract(event));
  const versions = vendor.versions.flatMap(({ id }) => (id === null ? [] : [id]));
  const facts = record([
    { key: code`envelope`, value: atom(code`envelope`) },
    { key: code`batch`, value: atom(literal(batch)) },
    { key: code`events`, value: printKeys(items) },
    { key: code`payload`, value: printKeys(payload) },
    { key: code`contracts`, value: atom(code`events`) },
    { key: code`named`, value: list(named.map(({ type }) => atom(literal(type)))) },
    { key: code`places`, value: printPlaces(version) },
    { key: code`version`, value: atom(literal(version.id)) },
    { key: code`versions`, value: list(versions.map((id) => atom(literal(id)))) },
  ]);
  const head = code`const facts: DeliveryFacts<${name(vendor.names.eventMap)}, Envelope>`;
  return layoutConstant(head, facts);
}

const printPlaces = ({ delivery }: Version): Expression =>
  record(placedFacts.map((fact) => ({ key: propertyKey(fact), value: printFact(delivery[fact]) })));

const placedFacts = [
  "eventType",
  "eventId",
  "occurredAt",
  "deliveryId",
  "sentAt",
  "idempotencyKey",
  "version",
] as const;

const printFact = (fact: Fact<readonly Place[]>): Expression =>
  list(fact.known ? fact.value.map(printPlace) : []);

const printPlace = (place: Place): Expression =>
  record([
    { key: code`in`, value: atom(literal(place.in)) },
    place.in === "header"
      ? { key: code`name`, value: atom(literal(place.name)) }
      : { key: code`at`, value: printKeys(place.at) },
  ] satisfies readonly Entry[]);

/** Keys, as splitting a pointer costs more than following it. */
const printKeys = (pointer: Pointer): Expression =>
  list((pointerKeys(pointer) ?? []).map((key) => atom(literal(key))));

function printParse({ title, names }: Vendor, version: Version): Laid {
  const options = code`ParseOptions<keyof ${name(names.eventMap)}>`;
  const layout = layoutFunction({
    head: code`export function parse`,
    parameters: [code`body: unknown`, optionsParameter(version, options)],
    returns: code`: ParseResult<${name(names.delivery)}>`,
    body: [
      layoutReturn(call(code`parseDelivery`, atom(code`facts`), atom(code`{ ...options, body }`))),
    ],
  });
  return commented(parseText(title, version), layout);
}

/** What `parse` cannot do without is asked for by its type. */
function optionsParameter(version: Version, options: Code): Code {
  if (!version.delivery.eventType.known)
    return code`options: ${options} & { readonly type: string }`;
  return needsHeaders(version)
    ? code`options: ${options} & { readonly headers: HeaderSource }`
    : code`options: ${options} = {}`;
}

function parseText(title: string, version: Version): string {
  const what = `Reads a request of ${title}: the body as text, bytes or parsed JSON. Events are validated and typed`;
  const batch = version.delivery.envelope.value.batch
    ? "; those of a batch that are not as documented are listed apart in `delivery.invalid`."
    : ".";
  const type = version.delivery.eventType.known
    ? ""
    : `\n\nNo place of a request is documented to tell the event's type, so the receiver must: by a URL or a header of its own for each type, for example.`;
  return `${what}${batch} Does not verify the signature.${type}`;
}

const statement = ({ text }: Code): Laid => ({ text, settled: text.length <= 100 });

const commented = (text: string, { text: declared, settled }: Laid): Laid => ({
  text: `${printDocComment([docText(text)])}\n${declared}`,
  settled,
});
