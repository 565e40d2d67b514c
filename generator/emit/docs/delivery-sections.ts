import type { Vendor, Version } from "../../ir/catalog.js";
import type { Retries } from "../../ir/delivery.js";
import type { Doubt } from "../../ir/evidence.js";
import {
  bulletList,
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
} from "../../text/markdown.js";
import type { Templates } from "../emitter.js";
import {
  evidenceCell,
  factNames,
  factTable,
  envelopeWords,
  type FactName,
} from "./delivery-facts.js";
import { modelPath, relativePath, type Edition } from "./docs-path.js";
import { doubtWords, numberDoubts } from "./doubts.js";
import { durationWords } from "./duration-words.js";
import { envelopePicture } from "./envelope-picture.js";
import { fieldTable } from "./field-table.js";
import { listFields } from "./list-fields.js";
import { signingSection } from "./signing-section.js";

export interface DeliveryView {
  readonly edition: Edition;
  /** The page that the sections are for. */
  readonly path: string;
  readonly templates: Templates;
}

/** Facts with a section of their own, where their doubts stand. */
const ownSection: ReadonlySet<string> = new Set<FactName>(["envelope", "signing"]);

/** How a vendor delivers: every fact, then envelope, signatures, retries and headers at length. */
export function deliverySections({ edition, path, templates }: DeliveryView): Block {
  const { vendor, version } = edition;
  const { delivery } = version;
  const told = ({ known }: { readonly known: boolean }, name: FactName) =>
    (known && ownSection.has(name)) || (name === "retries" && hasAttempts(version));
  return joinBlocks([
    heading(2, line`Delivery`),
    factTable({
      delivery,
      sources: vendor.sources,
      names: factNames,
      doubtsOf: (name) => (told(delivery[name], name) ? [] : doubtsAbout(vendor, name)),
    }),
    heading(2, line`Envelope`),
    envelopeSection(edition, path),
    heading(2, line`Signatures`),
    signatureSection(edition, templates),
    retrySection(edition),
    headerSection(edition),
  ]);
}

/** Doubts of `vendor.yaml` about one delivery fact. */
export const doubtsAbout = ({ doubts }: Vendor, name: string): readonly Doubt[] =>
  doubts.filter(({ at }) => at === `/delivery/${name}` || at.startsWith(`/delivery/${name}/`));

/** Doubts that no section of the delivery tells. */
export const otherDoubts = (vendor: Vendor): readonly Doubt[] => {
  const told = new Set([...factNames, "headers"].flatMap((name) => doubtsAbout(vendor, name)));
  return vendor.doubts.filter((doubt) => !told.has(doubt));
};

const doubtList = (doubts: readonly Doubt[]): Block =>
  bulletList(doubts.map((doubt) => line`**Doubt:** ${doubtWords(doubt)}`));

function envelopeSection(edition: Edition, path: string): Block {
  const { vendor, version } = edition;
  const { envelope } = version.delivery;
  const { models } = version;
  const fields = listFields({ shape: envelope.value.shape, evidence: envelope.evidence, models });
  const links = {
    models,
    linkModel: (model: Parameters<typeof modelPath>[1]) =>
      pageLink(text(model.names.type), relativePath(path, modelPath(edition, model))),
  };
  return joinBlocks([
    paragraph(line`A request carries ${envelopeWords(version.delivery)}.`),
    envelopePicture(version.delivery),
    fieldTable({ fields, links, doubts: numberDoubts([]), sources: vendor.sources }),
    doubtList(doubtsAbout(vendor, "envelope")),
  ]);
}

function signatureSection({ vendor, version }: Edition, templates: Templates): Block {
  const { signing } = version.delivery;
  if (!signing.known || signing.value.length === 0)
    return paragraph(
      signing.known
        ? line`Deliveries are not signed.`
        : line`No source says whether deliveries are signed.`,
    );
  return joinBlocks([
    ...signing.value.map((scheme) => signingSection(scheme, templates)),
    doubtList(doubtsAbout(vendor, "signing")),
  ]);
}

const hasAttempts = ({ delivery: { retries } }: Version): boolean =>
  retries.known && retries.value.intervals !== null;

function retrySection({ vendor, version }: Edition): Block {
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
    hasAttempts(version) ? doubtList(doubtsAbout(vendor, "retries")) : noBlock,
  ]);
}

function attemptTable({ intervals }: Retries): Block {
  if (intervals === null) return noBlock;
  let elapsed = 0;
  const rows = intervals.map((seconds, index) => {
    elapsed += seconds;
    return [line`${index + 2}`, text(durationWords(seconds)), text(durationWords(elapsed))];
  });
  return table(
    [line`Attempt`, line`After the one before`, line`Since the first`],
    [[line`1`, line`at once`, noInline], ...rows],
  );
}

function headerSection({ vendor, version }: Edition): Block {
  const { headers } = version.delivery;
  const doubts = doubtsAbout(vendor, "headers");
  if (headers.length === 0 && doubts.length === 0) return noBlock;
  const rows = headers.map((header) => [
    codeSpan(header.name),
    header.always === null ? line`not known` : header.always ? line`always` : line`may be absent`,
    phrase(header.description),
    header.example === null ? noInline : codeSpan(header.example),
    evidenceCell(header, vendor.sources),
  ]);
  return joinBlocks([
    heading(2, line`Headers`),
    table([line`Header`, line`Presence`, line`Meaning`, line`Example`, line`Evidence`], rows),
    doubtList(doubts),
  ]);
}
