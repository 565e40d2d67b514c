import type { Vendor, Version } from "../../ir/catalog.js";
import type { Delivery } from "../../ir/delivery.js";
import { signingSchemes } from "../../ir/signing-schemes.js";
import { code, joinCode, literal, name, propertyKey, type Code } from "../../text/code.js";
import { docText, printDocComment } from "../../text/doc-comment.js";
import { atom, call, list, record, type Entry } from "../../text/expression.js";
import { layoutConstant, layoutFunction, type Laid } from "../../text/layout.js";
import type { TsImport } from "../../text/ts-file.js";
import { answerStatuses } from "./answer-statuses.js";
import { inVersion } from "./package-path.js";

/** What the index of a version declares for `createReceiver`. */
export const receiverStatements = (vendor: Vendor, version: Version): readonly Laid[] => [
  printReceiving(version),
  printOptionsType(vendor, version),
  printCreateReceiver(vendor, version),
];

const isVerifiable = ({ delivery }: Version): boolean => signingSchemes(delivery).length > 0;
const hasKey = ({ delivery }: Version): boolean =>
  delivery.eventId.known || delivery.idempotencyKey.known;

export function receiverImports(version: Version): readonly TsImport[] {
  const { root, runtime } = inVersion(version);
  const options = [
    "ReceiverOptions",
    isVerifiable(version) ? "Verification" : "Unverified",
    ...(version.delivery.eventType.known ? [] : ["NeedsType"]),
    ...(hasKey(version) ? [] : ["NeedsKey"]),
  ];
  return [
    { from: `${runtime}receiver.js`, name: "receiver", type: false },
    { from: `${runtime}receiver.js`, name: "Receiver", type: true },
    { from: `${runtime}receiving-facts.js`, name: "ReceivingFacts", type: true },
    ...(version.delivery.probe.known
      ? [{ from: `${runtime}probed-by.js`, name: "probedBy", type: false }]
      : []),
    ...options.map((option) => ({
      from: `${runtime}receiver-options.js`,
      name: option,
      type: true,
    })),
    ...(isVerifiable(version)
      ? [{ from: `${root}signing.js`, name: "createVerifier", type: false }]
      : []),
  ];
}

export function receiverExports(version: Version): readonly TsImport[] {
  const { runtime } = inVersion(version);
  const type = (module: string, exported: string): TsImport => ({
    from: `${runtime}${module}.js`,
    name: exported,
    type: true,
  });
  return [
    { from: `${runtime}memory-store.js`, name: "memoryStore", type: false },
    type("memory-store", "IdempotencyStore"),
    type("delivery-report", "DeliveryReport"),
    type("delivery-report", "EventReport"),
    ...["Answer", "IncomingRequest", "Receiver"].map((each) => type("receiver", each)),
    ...passedOptions.map((each) => type("receiver-options", each)),
  ];
}

/** What the declarations of an application may have to name when it passes parts of the options on. */
const passedOptions = ["Handlers", "Idempotency", "InvalidReceived", "RequestHead", "Verdict"];

function printReceiving({ delivery }: Version): Laid {
  const { request } = delivery;
  const answers = answerStatuses(delivery);
  const statuses = Object.entries(answers).map(([answer, status]) => ({
    key: propertyKey(answer),
    value: atom(literal(status)),
  }));
  return layoutConstant(
    code`const receiving: ReceivingFacts`,
    record([
      { key: code`method`, value: atom(literal(request.known ? request.value.method : "POST")) },
      {
        key: code`contentType`,
        value: atom(literal(request.known ? request.value.contentType : null)),
      },
      ...printProbe(delivery, answers.success),
      { key: code`statuses`, value: record(statuses) },
    ]),
  );
}

/** `probe: probedBy(["HEAD"], 200)`, where the vendor asks such a thing. */
function printProbe({ probe }: Delivery, status: number): readonly Entry[] {
  if (!probe.known) return [];
  const methods = list(probe.value.methods.map((method) => atom(literal(method))));
  const value = call(code`probedBy`, methods, atom(literal(status)));
  return [{ key: code`probe`, value }];
}

function printOptionsType({ title, names }: Vendor, version: Version): Laid {
  const parts = [
    code`ReceiverOptions<${name(names.eventMap)}, ${name(names.delivery)}>`,
    isVerifiable(version)
      ? code`Verification<Parameters<typeof createVerifier>[0]>`
      : code`Unverified`,
    ...(version.delivery.eventType.known ? [] : [code`NeedsType`]),
    ...(hasKey(version) ? [] : [code`NeedsKey`]),
  ];
  const head = code`export type CreateReceiverOptions =`;
  const flat = code`${head} ${joinCode(parts, code` & `)};`;
  const broken = code`${head} ${joinCode(parts, code` &\n  `)};`;
  const text = `How deliveries of ${title} are received.`;
  return commented(text, flat.text.length <= 100 ? flat : broken);
}

function printCreateReceiver(vendor: Vendor, version: Version): Laid {
  const { text, settled } = layoutFunction({
    head: code`export function createReceiver`,
    parameters: [code`options: CreateReceiverOptions`],
    returns: code`: Receiver`,
    body: [() => (isVerifiable(version) ? verifying : notVerifying)],
  });
  return {
    text: `${printDocComment([docText(receiverText(vendor, version))])}\n${text}`,
    settled,
  };
}

const verifying = `return receiver({
    facts,
    receiving,
    options,
    verifier: options.verify === false ? null : (hmac) => createVerifier({ hmac, ...options }),
  });`;
const notVerifying = "return receiver({ facts, receiving, options, verifier: null });";

function receiverText({ title }: Vendor, version: Version): string {
  const what = `A function that takes requests of ${title} to typed events and answers them as its documentation asks`;
  const verified = isVerifiable(version)
    ? ": it verifies, validates, gives each event to its handler, and never rejects."
    : ": it validates, gives each event to its handler, and never rejects. Nothing in a request proves who sent it, so `verify: false` has to be said: something in front of the receiver must prove it.";
  const type = version.delivery.eventType.known
    ? ""
    : "\n\nNo place of a request is documented to tell the event's type: the option `type` has to.";
  const key = hasKey(version)
    ? ""
    : "\n\nNo id of an event is documented: `idempotency` needs a `key` of its own.";
  return `${what}${verified}${type}${key}`;
}

const commented = (text: string, declared: Code): Laid => ({
  text: `${printDocComment([docText(text)])}\n${declared.text}`,
  settled: declared.text.split("\n").every((row) => row.length <= 100),
});
