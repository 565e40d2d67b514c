// What an application may write against the packages, and what the compiler must refuse. It is compiled, never run.
import { parse as parseEmporix } from "@hookscribe/emporix";
import {
  events,
  isUserCreate,
  parse,
  userCreate,
  type Contract,
  type EnadDelivery,
  type EnadEvent,
  type EnadEventMap,
  type Issue,
  type User,
  type UserCreate,
  type UserDeleted,
} from "@hookscribe/enad";
import { userDeleted } from "@hookscribe/enad/events/user-deleted";
import { parse as parsePlain } from "@hookscribe/plain";
import { customerCustomerUpdated } from "@hookscribe/plain/2024-09-18/events/customer-customer-updated";
import { parse as parseSmarterpay } from "@hookscribe/smarterpay/v2";

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const isTrue = <T extends true>(): T | null => null;

declare const body: string | Uint8Array;

export function narrowsByType(event: EnadEvent): string | undefined {
  if (event.type === "user.deleted") {
    isTrue<Same<typeof event.payload, UserDeleted>>();
    isTrue<Same<typeof event.known, true>>();
    return event.payload.user?.email;
  }
  // @ts-expect-error: not every event has a `soft_delete`.
  event.payload.soft_delete;
  return undefined;
}

export function narrowsByKnown(event: EnadEvent): User | null {
  if (!event.known) {
    isTrue<Same<typeof event.payload, unknown>>();
    const type: string = event.type;
    return type === "" ? null : null;
  }
  const documented: keyof EnadEventMap = event.type;
  // @ts-expect-error: no event is of this type.
  if (event.type === "user.vanished") return null;
  return event.type === "user.deleted" ? (event.payload.user ?? null) : documented && null;
}

/** A `switch` over the types of a closed part of the map is complete without `default`. */
export function isExhaustive(
  event: Extract<EnadEvent, { type: "user.create" | "user.deleted" }>,
): string {
  switch (event.type) {
    case "user.create":
      isTrue<Same<typeof event.payload, UserCreate>>();
      return "created";
    case "user.deleted":
      return "deleted";
  }
}

/** What is left after all documented types is the undocumented one. */
export function leavesUnknown(event: EnadEvent): void {
  switch (event.type) {
    case "user.create":
    case "user.update":
    case "user.verify_email_success":
    case "user.deleted":
      isTrue<Same<typeof event.known, true>>();
      break;
    default:
      if (!event.known) isTrue<Same<typeof event.payload, unknown>>();
  }
}

export function parses(headers: ReadonlyMap<string, string>): readonly Issue[] {
  const result = parse(body, { headers });
  if (!result.ok) {
    // @ts-expect-error: a failure has no delivery.
    result.delivery;
    if (result.reason === "unsupported-version")
      return [...result.issues, ...(result.nearest ? [] : [])];
    return result.reason === "invalid-payload" && result.type === "" ? [] : result.issues;
  }
  const delivery: EnadDelivery = result.delivery;
  const type: string = delivery.body.event_type;
  return type === "" ? [] : delivery.invalid.flatMap((event) => event.issues);
}

export function asksForWhatOnlyTheReceiverKnows(): void {
  // @ts-expect-error: no place of a request tells the type.
  parseEmporix(body);
  // @ts-expect-error: headers do not tell it either.
  parseEmporix(body, { headers: {} });
  parseEmporix(body, { type: "customer.created" });
  parsePlain(body);
  parsePlain(body, { headers: { "plain-event-type": ["a", "b"] }, type: undefined });
  // @ts-expect-error: an option that is not there.
  parsePlain(body, { header: {} });
}

export function batches(): number {
  const result = parseSmarterpay(new Uint8Array());
  if (!result.ok) return 0;
  for (const event of result.delivery.events) {
    if (event.type !== "customer_account.create") continue;
    const state: string | null = event.payload.billing_state;
    // @ts-expect-error: it may be null.
    const text: string = event.payload.billing_state;
    if (state === text) return 1;
  }
  return result.delivery.invalid.length;
}

export function contracts(value: unknown): UserCreate | readonly Issue[] {
  const one: Contract<"user.create", UserCreate> = events["user.create"];
  isTrue<Same<typeof userCreate, typeof one>>();
  isTrue<Same<typeof userDeleted.type, "user.deleted">>();
  if (customerCustomerUpdated.is(value)) return [];
  if (isUserCreate(value)) return value;
  const result = userCreate.validate(value);
  return result.ok ? result.value : result.issues;
}

/** Documented words are offered, and any other is a string all the same. */
export function openLists(user: User): string {
  const status: User["status"] & string = "suspended";
  // @ts-expect-error: `undefined` is no value of an optional property.
  const wrong: User = { status: undefined };
  return user.status ?? wrong.status ?? status;
}
