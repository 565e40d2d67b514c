import type { Vendor } from "../../ir/catalog.js";
import type { Header, Retries } from "../../ir/delivery.js";
import { signingSchemes } from "../../ir/signing-schemes.js";
import {
  codeSpan,
  heading,
  joinBlocks,
  joinInline,
  line,
  noBlock,
  noInline,
  pageLink,
  paragraph,
  phrase,
  table,
  text,
  type Block,
  type Inline,
} from "../../text/markdown.js";
import type { Templates } from "../emitter.js";
import {
  envelopeWords,
  evidenceCell,
  factNames,
  factTable,
  type FactName,
} from "./delivery-facts.js";
import { modelPath, relativePath, type Edition } from "./docs-path.js";
import type { NumberedDoubts } from "./doubts.js";
import { durationWords } from "./duration-words.js";
import { envelopePicture } from "./envelope-picture.js";
import { fieldTable } from "./field-table.js";
import { listFields } from "./list-fields.js";
import { signingSection } from "./signing-section.js";
import type { ModelLinks } from "./type-words.js";
import { doubtsAbout, plainFacts } from "./vendor-doubts.js";

export interface DeliveryView {
  readonly edition: Edition;
  /** The page that the sections are for. */
  readonly path: string;
  readonly doubts: NumberedDoubts;
  readonly templates: Templates;
}

/** How a vendor delivers: every fact, then envelope, signatures, retries and headers at length. */
export function deliverySections(view: DeliveryView): Block {
  return joinBlocks([
    factSection(view),
    envelopeSection(view),
    signatureSection(view),
    retrySection(view),
    headerSection(view),
  ]);
}

function factSection({ edition: { vendor, version }, doubts }: DeliveryView): Block {
  const { delivery } = version;
  const doubtsOf = (name: FactName) => doubtsAbout(delivery, name);
  return joinBlocks([
    heading(2, line`Delivery`),
    factTable({ delivery, sources: vendor.sources, names: factNames, doubts, doubtsOf }),
    doubts.list(plainFacts.flatMap(doubtsOf)),
  ]);
}

function envelopeSection({ edition, path, doubts }: DeliveryView): Block {
  const { vendor, version } = edition;
  const { envelope } = version.delivery;
  const { models } = version;
  const fields = listFields({ shape: envelope.value.shape, evidence: envelope.evidence, models });
  const linkModel: ModelLinks["linkModel"] = (model) =>
    pageLink(text(model.names.type), relativePath(path, modelPath(edition, model)));
  const links = { models, linkModel };
  return joinBlocks([
    heading(2, line`Envelope`),
    paragraph(line`In short: ${envelopeWords(version.delivery)}.`),
    envelopePicture(version.delivery),
    fieldTable({ fields, links, doubts, sources: vendor.sources, marksOpen: false }),
    doubts.list(doubtsAbout(version.delivery, "envelope")),
  ]);
}

function signatureSection({
  edition: { vendor, version },
  doubts,
  templates,
}: DeliveryView): Block {
  const { signing } = version.delivery;
  const schemes = signing.known ? signing.value : [];
  const none = signing.known
    ? line`Deliveries are not signed.`
    : line`No source says whether deliveries are signed.`;
  return joinBlocks([
    heading(2, line`Signatures`),
    schemes.length === 0 ? paragraph(none) : noBlock,
    ...schemes.map((scheme) => signingSection(scheme, { vendor, version, templates })),
    signingSchemes(version.delivery).length > 0 ? paragraph(vectorLine(vendor)) : noBlock,
    doubts.list(doubtsAbout(version.delivery, "signing")),
  ]);
}

const vectorLine = ({ names }: Vendor): Inline =>
  line`${codeSpan(`${names.package}/signing-vectors.json`)} has requests with the verdict on each, to test a receiver in any language.`;

function retrySection({ edition: { version } }: DeliveryView): Block {
  const { retries } = version.delivery;
  if (!retries.known) return noBlock;
  const { count, description } = retries.value;
  const attempts =
    count === null ? noInline : line`After a failed attempt there are up to ${count} more.`;
  const words = [attempts, description === null ? noInline : phrase(description)];
  return joinBlocks([
    heading(2, line`Retries`),
    paragraph(
      joinInline(
        words.filter((part) => part.text !== ""),
        line` `,
      ),
    ),
    attemptTable(retries.value),
  ]);
}

function attemptTable({ count, intervals }: Retries): Block {
  const head = [line`Attempt`, line`After the one before`, line`Since the first`];
  const first = [line`1`, line`at once`, noInline];
  if (intervals === null) {
    if (count === null || count === 0) return noBlock;
    const others = count === 1 ? line`2` : line`2 to ${count + 1}`;
    return table(head, [first, [others, line`not documented`, line`not documented`]]);
  }
  let elapsed = 0;
  const rows = intervals.map((seconds, index) => {
    elapsed += seconds;
    return [line`${index + 2}`, text(durationWords(seconds)), text(durationWords(elapsed))];
  });
  return table(head, [first, ...rows]);
}

function headerSection({ edition: { vendor, version }, doubts }: DeliveryView): Block {
  const { headers } = version.delivery;
  const list = doubts.list(doubtsAbout(version.delivery, "headers"));
  if (headers.length === 0 && list.text === "") return noBlock;
  const rows = headers.map((header) => [
    codeSpan(header.name),
    presenceOf(header),
    phrase(header.description),
    header.example === null ? noInline : codeSpan(header.example),
    evidenceCell(header, vendor.sources),
  ]);
  const head = [line`Header`, line`Presence`, line`Meaning`, line`Example`, line`Evidence`];
  return joinBlocks([heading(2, line`Headers`), table(head, rows), list]);
}

function presenceOf({ always }: Header): Inline {
  if (always === null) return line`not known`;
  return always ? line`always` : line`optional`;
}
