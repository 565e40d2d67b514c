import { codeSpan, line, type Inline } from "../../text/markdown.js";

interface LedgerKey {
  /** From the root, `[]` for every item of a list. */
  readonly key: string;
  readonly words: Inline;
}

const orNone = (first: string, second: string, last: string): Inline =>
  line`${codeSpan(first)}, ${codeSpan(second)} or ${codeSpan(last)}`;

/** What `coverage.json` promises; a test holds the file to this list. */
export const coverageKeys: readonly LedgerKey[] = [
  { key: "format", words: line`Number of this form: 1.` },
  { key: "totals", words: line`Of the current versions of all vendors, as in a version.` },
  { key: "vendors[].vendor", words: line`Id of the vendor.` },
  { key: "vendors[].title", words: line`Its name.` },
  { key: "vendors[].package", words: line`The npm package with its contracts.` },
  { key: "vendors[].doubts", words: line`Number of doubts about its deliveries.` },
  {
    key: "vendors[].versions[].version",
    words: line`Id of the payload version; null where payloads are not versioned.`,
  },
  {
    key: "vendors[].versions[].current",
    words: line`Whether the root of the package exports it: true of one version.`,
  },
  {
    key: "vendors[].versions[].from",
    words: line`The version that it is told as differences from; null when it is written out.`,
  },
  {
    key: "vendors[].versions[].signature",
    words: line`How requests are signed: ${codeSpan("documented")}, ${codeSpan("fixed-header")} (a secret in a header, in place of a signature), ${codeSpan("unsigned")} or ${codeSpan("undocumented")}.`,
  },
  { key: "vendors[].versions[].totals.events", words: line`Number of documented events.` },
  {
    key: "vendors[].versions[].totals.contracts",
    words: line`Number of events by contract: ${codeSpan("full")}, ${codeSpan("part")}, ${codeSpan("none")}.`,
  },
  {
    key: "vendors[].versions[].totals.examples",
    words: line`Number of events by best example: ${codeSpan("document")}, ${codeSpan("composed")}, ${codeSpan("none")}.`,
  },
  {
    key: "vendors[].versions[].totals.doubts",
    words: line`Number of doubts about events and models.`,
  },
  {
    key: "vendors[].versions[].events[].event",
    words: line`The event type, as the vendor sends it.`,
  },
  { key: "vendors[].versions[].events[].page", words: line`Id of the definition page.` },
  {
    key: "vendors[].versions[].events[].contract",
    words: line`${orNone("full", "part", "none")}: how much of the payload the sources show.`,
  },
  {
    key: "vendors[].versions[].events[].evidence",
    words: line`How the event itself is known.`,
  },
  {
    key: "vendors[].versions[].events[].fieldEvidence",
    words: line`How its fields are known; null without a contract.`,
  },
  {
    key: "vendors[].versions[].events[].example",
    words: line`Its best example: ${orNone("document", "composed", "none")}.`,
  },
  {
    key: "vendors[].versions[].events[].listed",
    words: line`Whether the list of all documented events of the vendor names it; null where there is no list.`,
  },
  {
    key: "vendors[].versions[].events[].deprecated",
    words: line`Whether the vendor advises against it.`,
  },
  {
    key: "vendors[].versions[].events[].doubts",
    words: line`Number of doubts about it, its page as a whole, its fields and models.`,
  },
  {
    key: "vendors[].versions[].events[].sources[]",
    words: line`Documents that show it: ${codeSpan("id")}, ${codeSpan("title")}, ${codeSpan("url")}, ${codeSpan("document")} (the copy that was read) and ${codeSpan("retrieved")} (of which day it is); null where unknown.`,
  },
];
