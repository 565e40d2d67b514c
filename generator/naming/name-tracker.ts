import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { Identifier } from "../ir/catalog.js";
import type { Span } from "../ir/span.js";
import { identifier, isIdentifierForm } from "./identifier.js";

interface Holder {
  readonly what: string;
  readonly span: Span;
}

/** Hands out names within one scope. Two holders of one name are both reported; neither is renamed. */
export interface NameTracker {
  /** An identifier; `what` says whose it is: `the event "customer.created"`. */
  readonly take: (name: string, holder: Holder) => Identifier;
  /** Whether neither the language nor every package has taken the name; another holder may have. */
  readonly admits: (name: string) => boolean;
  /** A file's name without ending; names that differ by case alone clash, as on many disks. */
  readonly takeFile: (name: string, holder: Holder) => string;
}

/** Names that every generated package exports or declares in its modules. */
const everywhere = [
  "Answer",
  "Contract",
  "Contracts",
  "CreateReceiverOptions",
  "DeliveryFacts",
  "DeliveryReport",
  "Envelope",
  "EventReport",
  "Handlers",
  "HeaderSource",
  "Idempotency",
  "IdempotencyStore",
  "IncomingRequest",
  "InvalidEvent",
  "InvalidReceived",
  "Issue",
  "JsonObject",
  "JsonValue",
  "KnownEvent",
  "NeedsKey",
  "NeedsType",
  "ParseFailure",
  "ParseOptions",
  "ParseResult",
  "ProblemDetails",
  "RawBody",
  "ReceivedDelivery",
  "ReceivedEvent",
  "Receiver",
  "ReceiverOptions",
  "ReceivingFacts",
  "RequestHead",
  "SignOptions",
  "SignedHeaders",
  "SigningScheme",
  "UnknownEvent",
  "Unverified",
  "Validation",
  "Verdict",
  "Verification",
  "Verifier",
  "VerifyOptions",
  "VerifyReason",
  "VerifyResult",
  "contract",
  "createReceiver",
  "createVerifier",
  "envelope",
  "events",
  "facts",
  "isEnvelope",
  "isObject",
  "memoryStore",
  "parse",
  "parseDelivery",
  "probedBy",
  "problemDetails",
  "receiver",
  "receiving",
  "sign",
  "signingSchemes",
  "validate",
  "value",
  "verify",
];

export function trackNames(report: Report, taken: readonly string[] = []): NameTracker {
  const names = new Map<string, Holder>();
  const files = new Map<string, Holder>();
  const told = new Set<string>();
  const unavailable = new Set([...everywhere, ...taken]);
  const admits = (name: string) => identifier(name) !== null && !unavailable.has(name);

  /** Several names follow from one id: where the id is at fault, that is one problem. */
  function refuse(name: string, { what, span }: Holder) {
    const key = JSON.stringify([span]);
    if (told.has(key)) return;
    told.add(key);
    if (isIdentifierForm(name)) report(diagnostic("name/reserved", span, { name, what }));
    else report(diagnostic("name/not-an-identifier", span, { what }));
  }

  function hold(
    kind: "name/clash" | "name/file-clash",
    key: string,
    { name, holder }: { name: string; holder: Holder },
  ) {
    const holders = kind === "name/clash" ? names : files;
    const other = holders.get(key);
    if (!other) {
      holders.set(key, holder);
      return;
    }
    // Several names follow from one id, and that of a file: two ids that clash in all of them are one problem.
    const pair = JSON.stringify([holder.span, other.span]);
    if (told.has(pair)) return;
    told.add(pair);
    const related = [{ span: other.span, message: "also named here" }];
    if (kind === "name/clash")
      report(diagnostic(kind, holder.span, { name, other: other.what }, related));
    else report(diagnostic(kind, holder.span, { file: name, other: other.what }, related));
  }

  return {
    admits,
    take: (name, holder) => {
      const made = admits(name) ? identifier(name) : null;
      if (!made) {
        refuse(name, holder);
        return `refused${names.size}` as Identifier;
      }
      hold("name/clash", name, { name, holder });
      return made;
    },
    takeFile: (name, holder) => {
      hold("name/file-clash", name.toLowerCase(), { name, holder });
      return name;
    },
  };
}
