import type { Delivery } from "./delivery.js";
import type { Doubt, Evidence, PageSource, Source } from "./evidence.js";
import type { JsonValue, Pointer } from "./json.js";
import type { Release } from "./release.js";
import type { ModelId, Shape } from "./shape.js";
import type { Span } from "./span.js";

/** A TypeScript identifier that is neither reserved nor a global's name; made only by `naming`. */
export type Identifier = string & { readonly brand: "Identifier" };

/** All an emitter may read: linked, named, checked and frozen. Every list is sorted by id. */
export interface Catalog {
  readonly vendors: readonly Vendor[];
  /** Of the package over all vendors; `null` where its releases are not kept beside the definitions. */
  readonly release: Release | null;
}

export interface Vendor {
  /** Folder below `definitions`, such as `plain`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly website: string | null;
  readonly names: VendorNames;
  /** Documents that the vendor's delivery facts cite. */
  readonly sources: readonly Source[];
  /** Oldest first; a vendor that does not version its payloads has one, whose id is `null`. */
  readonly versions: readonly Version[];
  /** About `vendor.yaml` itself. */
  readonly doubts: readonly Doubt[];
  /** Of the vendor's package; `null` where releases are not kept beside the definitions. */
  readonly release: Release | null;
  readonly span: Span;
}

export interface VendorNames {
  /** `@hookscribe/plain`. */
  readonly package: string;
  /** `PlainEvent`. */
  readonly event: Identifier;
  /** `PlainEventMap`. */
  readonly eventMap: Identifier;
  /** `PlainDelivery`. */
  readonly delivery: Identifier;
}

/** One state of a vendor's payloads. */
export interface Version {
  /** As the vendor writes it, such as `2024-09-18` or `v2`; `null` where payloads are not versioned. */
  readonly id: string | null;
  /** What the package's root exports: true of exactly one version per vendor. */
  readonly current: boolean;
  readonly summary: string | null;
  /** The vendor's delivery facts, with what differs in this version already applied. */
  readonly delivery: Delivery;
  /** All documented event types in one list, to which the pages are held; `null` where there is none. */
  readonly index: EventIndex | null;
  /** Set when the version's pages are those of another version, but for some changes. */
  readonly differences: Differences | null;
  readonly pages: readonly Page[];
  readonly models: ReadonlyMap<ModelId, Model>;
}

export interface EventIndex {
  /** Ids of the vendor's sources that list the events. */
  readonly sources: readonly string[];
  readonly types: readonly ListedType[];
}

export interface ListedType {
  /** As the vendor sends it. */
  readonly type: string;
  readonly span: Span;
}

/** How a version's payloads differ from those of a neighbour, newer or older. */
export interface Differences {
  /** Id of the other version. */
  readonly from: string;
  readonly sources: readonly PageSource[];
  readonly changes: readonly Change[];
  readonly doubts: readonly Doubt[];
  readonly span: Span;
}

export interface Change {
  /** File name of the definition page, without its folder. */
  readonly page: string;
  /** The place in that page. */
  readonly at: Pointer;
  /** Whether this version lacks what the other has there; else it has it, or has it otherwise. */
  readonly removed: boolean;
  readonly summary: string;
  /** Ids of `sources`. */
  readonly sources: readonly string[];
}

/** One definition file: one documented page of the vendor. */
export interface Page {
  /** `customer-account`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  /** Relative to the definitions folder: `smarterpay/v2/customer-account.yaml`. */
  readonly file: string;
  readonly sources: readonly PageSource[];
  readonly events: readonly WebhookEvent[];
  readonly models: readonly Model[];
  /** All doubts of the file; those about a schema also sit on the shape they are about. */
  readonly doubts: readonly Doubt[];
  readonly span: Span;
}

export interface WebhookEvent {
  /** As the vendor sends it: `customer.created`. */
  readonly type: string;
  readonly names: EventNames;
  readonly summary: string;
  readonly description: string | null;
  readonly deprecated: boolean;
  /** Ids of the page's sources that document it; at least one. */
  readonly sources: readonly string[];
  /** How much of the payload the sources show: all of it, a part, or the event's name only (then there is no payload). */
  readonly seen: "full" | "part" | "name";
  /** How the event itself is known. */
  readonly evidence: Evidence;
  /** How its fields are known, unless a shape says otherwise. */
  readonly fieldEvidence: Evidence;
  /** `null` when the event is documented by name only. */
  readonly payload: Shape | null;
  readonly examples: readonly Example[];
  readonly doubts: readonly Doubt[];
  /** Of the event's key. */
  readonly span: Span;
}

export interface EventNames {
  /** Type of the payload: `CustomerCreated`. */
  readonly payload: Identifier;
  /** The exported contract: `customerCreated`. */
  readonly contract: Identifier;
  /** `isCustomerCreated`. */
  readonly guard: Identifier;
  /** File name without ending: `customer-created`. */
  readonly file: string;
}

/** A shape with a name. Inline shapes stay inline: no name is ever invented. */
export interface Model {
  readonly id: ModelId;
  readonly names: ModelNames;
  readonly shape: Shape;
  /** How its fields are known, unless a shape says otherwise. */
  readonly fieldEvidence: Evidence;
  /** Of the model's key. */
  readonly span: Span;
}

export interface ModelNames {
  /** `CustomerAccount`. */
  readonly type: Identifier;
  /** `isCustomerAccount`. */
  readonly guard: Identifier;
  /** `customerAccount`: its description to the runtime, from which issues are told. */
  readonly value: Identifier;
  /** `customer-account`. */
  readonly file: string;
}

export interface Example {
  readonly name: string;
  readonly summary: string | null;
  /** `document`: the source prints it; `composed`: put together here, of documented values or of made-up ones. */
  readonly from: "document" | "composed";
  /** What the contract accepts. */
  readonly payload: JsonValue;
  /** The whole request body, where the source shows it; `payload` was taken from it. */
  readonly body: JsonValue | undefined;
  readonly span: Span;
}
