import type { Delivery, Place } from "../../ir/delivery.js";
import type { Pointer } from "../../ir/json.js";
import { below, pointerKeys } from "../../ir/pointer.js";
import type { Shape } from "../../ir/shape.js";
import { toOneLine } from "../../text/escape-markdown.js";
import { fence, type Block } from "../../text/markdown.js";

/** A place of the body. Items of a list are the key `-`. */
interface Branch {
  readonly label: string;
  readonly role: string;
  readonly inner: readonly Branch[];
}

/** A drawing of the request: its headers and its body, with what each place is for. */
export function envelopePicture(delivery: Delivery): Block {
  const roles = rolesOf(delivery);
  const headerNames = new Set([
    ...delivery.headers.map(({ name }) => name),
    ...[...roles.keys()].filter((key) => !key.startsWith("/") && key !== ""),
  ]);
  const headers = [...headerNames].map((name): Branch => ({
    label: name,
    role: (roles.get(name) ?? []).join(", "),
    inner: [],
  }));
  const root = bodyTree(delivery, roles);
  const sections: readonly Branch[] = [
    ...(headers.length === 0 ? [] : [{ label: "headers", role: "", inner: headers }]),
    { label: "body", role: (roles.get("") ?? []).join(", "), inner: root },
  ];
  const { request } = delivery;
  const first = request.known ? request.value.method : "request";
  return fence("text", [first, ...drawn(sections)].join("\n"));
}

/** What each place is for, by pointer into the body or by name of a header. */
function rolesOf(delivery: Delivery): ReadonlyMap<string, readonly string[]> {
  const { batch, events, payload } = delivery.envelope.value;
  const item = batch ? `${events}/-` : events;
  const roles = new Map<string, string[]>();
  const add = (place: string, role: string) =>
    roles.set(place, [...(roles.get(place) ?? []), role]);
  const addPlaces = (name: keyof typeof placeRoles) => {
    const fact = delivery[name];
    const places: readonly Place[] = fact.known ? fact.value : [];
    for (const place of places) add(placeKey(place, item), placeRoles[name]);
  };
  add(item + payload, "payload: see the page of each event");
  addPlaces("eventType");
  addPlaces("eventId");
  addPlaces("occurredAt");
  addPlaces("deliveryId");
  addPlaces("sentAt");
  addPlaces("idempotencyKey");
  addPlaces("version");
  const schemes = delivery.signing.known ? delivery.signing.value : [];
  for (const scheme of schemes) {
    if (scheme.scheme === "hmac") add(scheme.header, "signature");
    if (scheme.scheme === "static-header") add(scheme.header, "shared secret");
  }
  return roles;
}

const placeRoles = {
  eventType: "event type",
  eventId: "id of the event",
  occurredAt: "time of the event",
  deliveryId: "id of the delivery",
  sentAt: "time of sending",
  idempotencyKey: "idempotency key",
  version: "payload version",
} as const satisfies { readonly [K in keyof Delivery]?: string };

function placeKey(place: Place, item: Pointer): string {
  if (place.in === "header") return place.name;
  return place.in === "item" ? item + place.at : place.at;
}

/** The keys of the envelope, and those that have a role without being in its schema. */
function bodyTree(
  delivery: Delivery,
  roles: ReadonlyMap<string, readonly string[]>,
): readonly Branch[] {
  const { shape, batch, events } = delivery.envelope.value;
  const pointers = [...shapePointers(shape, "")];
  if (batch) pointers.push(`${events}/-`);
  pointers.push(...[...roles.keys()].filter((key) => key.startsWith("/")));
  return branchesBelow("", new Set(pointers.flatMap(withAncestors)), roles);
}

function* shapePointers(shape: Shape, at: Pointer): Generator<Pointer> {
  if (shape.kind === "intersection")
    for (const member of shape.members) yield* shapePointers(member, at);
  if (shape.kind === "array" && shape.items) yield* shapePointers(shape.items, `${at}/-`);
  if (shape.kind !== "object") return;
  for (const { key, shape: inner } of shape.properties) {
    const pointer = below(at, key);
    yield pointer;
    yield* shapePointers(inner, pointer);
  }
}

function withAncestors(pointer: Pointer): readonly Pointer[] {
  const keys = pointerKeys(pointer) ?? [];
  return keys.map((_, index) => below("", ...keys.slice(0, index + 1)));
}

function branchesBelow(
  at: Pointer,
  pointers: ReadonlySet<Pointer>,
  roles: ReadonlyMap<string, readonly string[]>,
): readonly Branch[] {
  const depth = (pointerKeys(at) ?? []).length;
  const inner = [...pointers].filter(
    (pointer) => pointer.startsWith(`${at}/`) && pointerKeys(pointer)?.length === depth + 1,
  );
  return inner.map((pointer) => ({
    label: pointer.endsWith("/-") ? "each item" : (pointerKeys(pointer)?.at(-1) ?? ""),
    role: (roles.get(pointer) ?? []).join(", "),
    inner: branchesBelow(pointer, pointers, roles),
  }));
}

interface Line {
  readonly left: string;
  readonly role: string;
}

/** Lines of the tree, the roles in one column. */
function drawn(branches: readonly Branch[]): readonly string[] {
  const lines = treeLines(branches, "");
  const width = Math.max(
    ...lines.filter(({ role }) => role !== "").map(({ left }) => left.length),
    0,
  );
  return lines.map(({ left, role }) => (role === "" ? left : `${left.padEnd(width)}   ${role}`));
}

function treeLines(branches: readonly Branch[], indent: string): readonly Line[] {
  return branches.flatMap(({ label, role, inner }, index) => {
    const last = index === branches.length - 1;
    const left = `${indent}${last ? "└── " : "├── "}${toOneLine(label)}`;
    return [{ left, role }, ...treeLines(inner, indent + (last ? "    " : "│   "))];
  });
}
