import { answerStatuses } from "../../emit/package/answer-statuses.js";
import type { Delivery, Fact, Place } from "../../ir/delivery.js";
import { signingSchemes } from "../../ir/signing-schemes.js";
import type { Verdict } from "./change.js";
import { factText } from "./tell-words.js";

/** One thing that is known of deliveries, as far as it decides something; `null` where it is unknown. */
export interface DeliveryFact {
  readonly label: string;
  readonly read: (delivery: Delivery) => unknown;
  /** The same in words, where those of the other state are not. */
  readonly show: (delivery: Delivery, other: Delivery) => string;
  readonly judge: (before: Delivery, after: Delivery) => Judged;
}

type Judged = readonly [verdict: Verdict, why: string];

const always = (verdict: Verdict, why: string) => (): Judged => [verdict, why];

const valueOf = <T>(fact: Fact<T>): T | null => (fact.known ? fact.value : null);

const transportsOf = (signing: Delivery["signing"]): readonly string[] =>
  (valueOf(signing) ?? []).filter(({ scheme }) => scheme === "transport").map(({ title }) => title);

/** `count 5, intervals 10,20`: what is known of it. */
const factWords = (value: object): string =>
  Object.entries(value)
    .filter(([key, part]) => part !== null && key !== "description" && key !== "span")
    .map(([key, part]) => `${key} ${String(part)}`)
    .join(", ");

const requestOf = ({ request }: Delivery) => ({
  method: valueOf(request)?.method ?? "POST",
  contentType: valueOf(request)?.contentType ?? null,
});

const methodsOf = ({ probe }: Delivery): readonly string[] => valueOf(probe)?.methods ?? [];

const placesText = (places: readonly Place[] | null): string =>
  places === null || places.length === 0 ? "unknown" : places.map(placeText).join(", else ");

function placeText(place: Place): string {
  if (place.in === "header") return `in the header ${place.name}`;
  return `at ${place.at === "" ? "the root" : place.at} of the ${place.in === "body" ? "body" : "event"}`;
}

type PlacedFact =
  "eventType" | "eventId" | "occurredAt" | "deliveryId" | "sentAt" | "idempotencyKey" | "version";

const placed = (
  name: PlacedFact,
  { label, learned, lost, moved }: { label: string; learned: Judged; lost: Judged; moved: Judged },
): DeliveryFact => ({
  label,
  read: (delivery) => valueOf(delivery[name]),
  show: (delivery) => placesText(valueOf(delivery[name])),
  judge: (before, after) => {
    if (!before[name].known) return learned;
    return after[name].known ? moved : lost;
  },
});

const noted = (label: string, moment: "occurredAt" | "deliveryId" | "sentAt"): DeliveryFact =>
  placed(moment, {
    label,
    learned: ["minor", "receivers tell it now, and null until now"],
    lost: ["major", "receivers tell null now"],
    moved: ["major", "receivers tell another value now"],
  });

const remembered = (label: string, name: "eventId" | "idempotencyKey"): DeliveryFact =>
  placed(name, {
    label,
    learned: ["minor", "receivers can know an event again by it"],
    lost: ["major", "`idempotency` may need a `key` of its own now"],
    moved: ["major", "receivers know an event again by another value now"],
  });

const expected = (
  label: string,
  name: "timeout" | "retries" | "guarantee" | "ordering" | "versioning",
): DeliveryFact => ({
  label,
  read: (delivery) => valueOf<object>(delivery[name]),
  show: (delivery) => {
    const value = valueOf<object>(delivery[name]);
    return (value && factWords(value)) || "unknown";
  },
  judge: always("minor", "receivers do as before; what they can expect of the vendor changed"),
});

/** All that receivers act on, and what else people may rely on. */
export const deliveryFacts: readonly DeliveryFact[] = [
  {
    label: "the request",
    read: requestOf,
    show: (delivery) => Object.values(requestOf(delivery)).filter(Boolean).join(" "),
    judge: (before, after) =>
      requestOf(before).method === requestOf(after).method && requestOf(after).contentType === null
        ? ["minor", "receivers take any content type now"]
        : ["major", "receivers refuse requests of another method or content type"],
  },
  {
    label: "what else is known of requests",
    read: ({ request }) => [valueOf(request)?.httpsOnly, valueOf(request)?.userAgent],
    show: () => "",
    judge: always("minor", "receivers do as before"),
  },
  {
    label: "requests that test the address",
    read: methodsOf,
    show: (delivery) => methodsOf(delivery).join(" or ") || "nothing",
    judge: (before, after) =>
      methodsOf(before).every((method) => methodsOf(after).includes(method))
        ? ["minor", "receivers answer it now"]
        : ["major", "receivers refuse what they answered"],
  },
  {
    label: "where events lie in the body",
    read: ({ envelope: { value } }) => [value.batch, value.events, value.payload],
    show: ({ envelope: { value } }) =>
      `${value.batch ? "a list at " : ""}${value.events || "the root"}, payloads at ${value.payload || "the root"} of each`,
    judge: always("major", "receivers look for payloads elsewhere"),
  },
  placed("eventType", {
    label: "the event's type",
    learned: ["major", "receivers read it now, and were told it until now"],
    lost: ["major", "receivers have to be told it by the option `type`"],
    moved: ["major", "receivers read it elsewhere"],
  }),
  {
    label: "the signature",
    read: signingSchemes,
    show: (delivery) => {
      const names = signingSchemes(delivery).map(({ name, signing: scheme }) =>
        "header" in scheme ? `${name} in ${scheme.header}` : name,
      );
      return names.join(", ") || "none that can be checked";
    },
    judge: always("major", "receivers verify requests in another way, and may need other options"),
  },
  {
    label: "what the vendor offers besides signatures",
    read: ({ signing }) => transportsOf(signing).length,
    show: ({ signing }) => transportsOf(signing).join(", ") || "nothing",
    judge: always("minor", "receivers do as before"),
  },
  {
    label: "the protection against replay",
    read: ({ replay }) => valueOf(replay),
    show: ({ replay }) => {
      const value = valueOf(replay);
      if (!value?.timestamp) return "none";
      const seconds = value.toleranceSeconds === null ? "" : ` within ${value.toleranceSeconds} s`;
      return `by the time ${placeText(value.timestamp)}${seconds}${value.timestampSigned ? "" : ", not signed"}`;
    },
    judge: (before, after) => {
      if (![before, after].some(hasTime)) return ["minor", "receivers do as before"];
      return isMoreTolerant(before, after)
        ? ["minor", "receivers take older deliveries now"]
        : ["major", "receivers may refuse deliveries that they took"];
    },
  },
  {
    label: "answers",
    read: ({ success, answers }) => [valueOf(success), valueOf(answers)],
    show: (delivery, other) => {
      const others = new Map(Object.entries(answerStatuses(other)));
      const own = Object.entries(answerStatuses(delivery));
      return own
        .flatMap(([what, status]) => (others.get(what) === status ? [] : [`${what} ${status}`]))
        .join(", ");
    },
    judge: (before, after) =>
      factText(answerStatuses(before)) === factText(answerStatuses(after))
        ? ["minor", "receivers answer as before"]
        : ["major", "receivers answer otherwise"],
  },
  remembered("the event's id", "eventId"),
  remembered("the idempotency key", "idempotencyKey"),
  noted("the time of the event", "occurredAt"),
  noted("the delivery's id", "deliveryId"),
  noted("the time of sending", "sentAt"),
  placed("version", {
    label: "the version that a delivery declares",
    learned: ["major", "receivers refuse deliveries of another version now"],
    lost: ["major", "receivers cannot tell versions apart any more"],
    moved: ["major", "receivers read it elsewhere"],
  }),
  {
    label: "the headers",
    read: ({ headers }) => headers,
    show: ({ headers }) => headers.map(({ name }) => name).join(", ") || "none",
    judge: always("minor", "documented only; what receivers read of them is told apart"),
  },
  expected("the time to answer", "timeout"),
  expected("retries", "retries"),
  expected("the guarantee", "guarantee"),
  expected("the order", "ordering"),
  expected("versioning", "versioning"),
];

const hasTime = ({ replay }: Delivery): boolean => Boolean(valueOf(replay)?.timestamp);

function isMoreTolerant(before: Delivery, after: Delivery): boolean {
  const [was, is] = [valueOf(before.replay), valueOf(after.replay)];
  if (!was || !is) return false;
  const { toleranceSeconds: old, ...others } = was;
  const { toleranceSeconds: now, ...rest } = is;
  return factText(others) === factText(rest) && old !== null && now !== null && now > old;
}
