import type { Model, Page, Vendor, Version, WebhookEvent } from "../../ir/catalog.js";
import type { Source } from "../../ir/evidence.js";
import { coverVersion, type CoverageEntry } from "../../ir/coverage.js";
import { coverageWords, totalWords } from "../../text/coverage-words.js";
import { code, literal, name, type Code } from "../../text/code.js";
import {
  bulletList,
  codeSpan,
  fence,
  heading,
  joinBlocks,
  joinInline,
  line,
  noBlock,
  noInline,
  paragraph,
  phrase,
  prose,
  table,
  text,
  webLink,
  type Block,
  type Inline,
} from "../../text/markdown.js";
import { otherServers } from "../../text/other-servers.js";
import { receiverCode, serverSections, type ReceiverExample } from "../../text/receiver-code.js";
import type { EmittedFile, Templates } from "../emitter.js";
import { evidenceWords } from "../types/describe-property.js";
import { documentsText } from "./documents-text.js";
import { needsHeaders } from "./needs-headers.js";
import { hasContract } from "./index-statements.js";
import { packageFolder } from "./package-path.js";
import { doubtLists } from "./readme-doubts.js";
import { receivingText } from "./receiving-text.js";
import { signingFacts } from "./signing-facts.js";
import { fillTemplate, templateText } from "./template-text.js";
import { verifyingText } from "./verifying-text.js";

/** The page that a registry shows: how to install and receive, every event, and what is in doubt. */
export function emitReadme(vendor: Vendor, templates: Templates): EmittedFile {
  const example = receiverExample(vendor);
  const { text: content, settled } = fillTemplate(templateText(templates, "package/README.md"), {
    name: text(vendor.names.package),
    vendor: text(vendor.title),
    summary: prose(vendor.summary),
    install: fence("sh", `npm install ${vendor.names.package}`),
    // It runs packages as CommonJS, unless it is told to compile them.
    jest: codeSpan(`transformIgnorePatterns: ["/node_modules/(?!${vendor.names.package}/)"]`),
    receive: example ? receiverCode(example) : noBlock,
    receiving: receivingText(vendor.title, currentVersion(vendor).delivery),
    servers: example ? joinBlocks([serverSections(example, 3), otherServers(example)]) : noBlock,
    parse: example ? parseCode(example) : noBlock,
    parsing: parsingText(vendor),
    contract: contractCode(vendor),
    events: eventSections(vendor),
    versions: versionSection(vendor),
    documents: documentsText(vendor, currentVersion(vendor)),
    signing: joinBlocks([
      signingFacts(currentVersion(vendor).delivery),
      verifyingText(vendor, currentVersion(vendor)),
    ]),
    doubts: doubtLists(vendor),
    sources: bulletList(allSources(vendor).map(sourceLine)),
  });
  return { path: `${packageFolder(vendor)}/README.md`, text: `${content}\n`, settled };
}

/** What the root of the package exports; linking sees to it that there is one. */
function currentVersion(vendor: Vendor): Version {
  const current = vendor.versions.find((version) => version.current);
  if (!current) throw new Error(`The vendor "${vendor.id}" has no current version.`);
  return current;
}

const eventsOf = (version: Version): readonly WebhookEvent[] =>
  version.pages.flatMap((page) => page.events);

const typescript = ({ text: content }: Code): Block =>
  fence(
    "ts",
    content,
    content.split("\n").every((each) => each.length <= 100),
  );

/** The event that the README shows code for. */
function receiverExample(vendor: Vendor): ReceiverExample | null {
  const version = currentVersion(vendor);
  const events = eventsOf(version);
  const event = events.find(hasContract) ?? events[0];
  return event ? { vendor, version, event, module: vendor.names.package } : null;
}

function parseCode({ version, event, module }: ReceiverExample): Block {
  const type = literal(event.type);
  return typescript(code`import { parse } from ${literal(module)};

const result = parse(body${parseOptions(version, type)});
if (!result.ok) throw new Error(result.reason);

for (const event of result.delivery.events) {
  if (event.type === ${type}) console.log(event.payload);
  else if (!event.known) console.log("undocumented", event.type);
}`);
}

function parseOptions(version: Version, type: Code): Code {
  if (!version.delivery.eventType.known) return code`, { type: ${type} }`;
  return needsHeaders(version) ? code`, { headers: request.headers }` : code``;
}

function parsingText(vendor: Vendor): Block {
  const { delivery } = currentVersion(vendor);
  const { batch } = delivery.envelope.value;
  const body = line`${codeSpan("body")} is the request's body as text, bytes or parsed JSON.`;
  const failure = line`When ${codeSpan("result.ok")} is false, ${codeSpan("result.reason")} is one of ${listWords(failureReasons(currentVersion(vendor)))} and ${codeSpan("result.issues")} say where and why.`;
  const single = line`${codeSpan("event.payload")} has the type that its contract has just checked; events of a type that is not documented arrive with ${codeSpan("known: false")}.`;
  const many = line`A request carries several events. Each is judged on its own: those that are not as documented are in ${codeSpan("result.delivery.invalid")}, and hide no other.`;
  const unknownPlace = line`${text(vendor.title)} does not document where a request tells its event's type, so ${codeSpan("parse")} has to be told: by a URL or a header of your own for each type, for example.`;
  const problem = line`An issue's message shows at most 24 characters of a text, and nothing of what lies under keys such as ${codeSpan("token")}. ${codeSpan("problemDetails(issues)")} makes an ${codeSpan("application/problem+json")} body (RFC 9457) of them, for senders who may know what is wrong.`;
  return joinBlocks([
    paragraph(line`${body} ${failure} ${single}`),
    paragraph(problem),
    batch ? paragraph(many) : noBlock,
    delivery.eventType.known ? noBlock : paragraph(unknownPlace),
  ]);
}

const failureReasons = ({ id, delivery }: Version): readonly string[] => [
  "invalid-json",
  "invalid-envelope",
  ...(delivery.envelope.value.batch ? [] : ["missing-type", "invalid-payload"]),
  ...(id !== null && delivery.version.known && delivery.version.value.length > 0
    ? ["unsupported-version"]
    : []),
];

const listWords = (words: readonly string[]): Inline => joinInline(words.map(codeSpan), line`, `);

function contractCode(vendor: Vendor): Block {
  const event = eventsOf(currentVersion(vendor)).find(hasContract);
  if (!event) return paragraph(line`No payload is documented.`);
  const contract = name(event.names.contract);
  const module = literal(`${vendor.names.package}/events/${event.names.file}`);
  const use = typescript(code`import { ${contract} } from ${module};

${contract}.is(value); // type guard
${contract}.validate(value); // the value, or every issue with its place
${contract}["~standard"]; // Standard Schema, and its JSON Schema`);
  const guard = codeSpan(event.names.guard);
  const alone = line`Where bytes count, import ${guard} from there instead: it is the same type guard, and a bundler leaves out what explains and what tells the schema.`;
  const model = modelOf(currentVersion(vendor));
  const shared = model
    ? line` What payloads refer to has modules as well: ${codeSpan(`${vendor.names.package}/models/${model.names.file}`)} gives ${codeSpan(model.names.type)} and ${codeSpan(model.names.guard)}.`
    : noInline;
  return joinBlocks([use, paragraph(line`${alone}${shared}`)]);
}

function modelOf({ pages }: Version): Model | undefined {
  const models = pages.flatMap((page) => page.models);
  return models.find(({ shape }) => shape.kind === "object") ?? models[0];
}

function eventSections(vendor: Vendor): Block {
  return joinBlocks(
    vendor.versions
      .toReversed()
      .flatMap((version) => [
        version.id === null || vendor.versions.length === 1
          ? noBlock
          : heading(3, line`Version ${codeSpan(version.id)}`),
        coverageTable(version),
      ]),
  );
}

/** Every event and how far it is known. */
function coverageTable(version: Version): Block {
  const { totals, entries, signature } = coverVersion(version);
  const signed = coverageWords.signature[signature];
  return joinBlocks([
    paragraph(line`${totalWords(totals)} Signature: ${signed}.`),
    table(
      [line`Event`, line`Contract`, line`Evidence`, line`Sources`, line`Example`, line`Doubts`],
      entries.map(eventRow),
    ),
  ]);
}

const eventRow = (entry: CoverageEntry): readonly Inline[] => [
  codeSpan(entry.event.type),
  contractCell(entry),
  text(evidenceWords[entry.fieldEvidence ?? entry.evidence]),
  joinInline(entry.sources.map(sourceLine), line`; `),
  coverageWords.example[entry.example],
  entry.doubts === 0 ? noInline : line`${entry.doubts}`,
];

function contractCell({ contract, event }: CoverageEntry): Inline {
  if (contract === "none") return coverageWords.contract.none;
  const name = codeSpan(event.names.contract);
  return contract === "part" ? line`${name}, ${coverageWords.contract.part}` : name;
}

function versionSection(vendor: Vendor): Block {
  const current = currentVersion(vendor);
  if (current.id === null) return noBlock;
  const versions = vendor.versions.map(({ id, summary }) => {
    const note = summary === null ? noInline : line`: ${phrase(summary)}`;
    return line`${codeSpan(`${vendor.names.package}/${id}`)}${note}`;
  });
  return joinBlocks([
    heading(2, line`Versions`),
    paragraph(
      line`The root of the package is version ${codeSpan(current.id)}; each version has its own path.`,
    ),
    bulletList(versions),
  ]);
}

function allSources(vendor: Vendor): readonly Source[] {
  const pages: readonly Page[] = vendor.versions.flatMap((version) => version.pages);
  const all = [...vendor.sources, ...pages.flatMap((page) => page.sources)];
  const keys = new Set<string>();
  return all.filter(({ title, url }) => {
    const key = JSON.stringify([title, url]);
    return !keys.has(key) && keys.add(key).size > 0;
  });
}

function sourceLine({ title, url, retrieved }: Source): Inline {
  const link = url === null ? text(title) : webLink(text(title), url);
  return retrieved === null ? link : line`${link}, as of ${text(retrieved)}`;
}
