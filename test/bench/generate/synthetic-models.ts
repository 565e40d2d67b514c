import type { JsonObject } from "../../../generator/ir/json.js";

/** A model that events of one vendor share, with a value that it accepts. */
export interface SyntheticModel {
  readonly name: string;
  /** The page that defines it: `shared` or `people`. */
  readonly page: string;
  /** References to other models are written `#Name`, for each dialect spells them in its own way. */
  readonly schema: JsonObject;
  readonly value: JsonObject;
}

const countryCode = { type: "string", pattern: "^[A-Z]{2}$", description: "ISO 3166 code." };

const money = { amount: 129900, currency: "EUR" };
const address = {
  line1: "1 Example Street",
  line2: null,
  city: "Berlin",
  postal_code: "10115",
  country: "DE",
};
const person = {
  id: "5f0f4d3e-8f6d-4f0b-9a51-3f0c2b7f8a11",
  name: "Ada Example",
  email: "ada@example.com",
  role: "admin",
  address,
};

/** The same eight models for each vendor. */
export const syntheticModels: readonly SyntheticModel[] = [
  {
    name: "Money",
    page: "shared",
    schema: {
      type: "object",
      description: "An amount in one currency.",
      required: ["amount", "currency"],
      properties: {
        amount: { type: "integer", description: "In the smallest unit of the currency." },
        currency: { type: "string", minLength: 3, maxLength: 3, description: "ISO 4217 code." },
      },
    },
    value: money,
  },
  {
    name: "TaxLine",
    page: "shared",
    schema: {
      type: "object",
      description: "One tax of a total.",
      required: ["rate", "total"],
      properties: {
        rate: { type: "number", minimum: 0, maximum: 100, description: "In percent." },
        total: { $ref: "#Money", description: "What the tax comes to." },
        exempt: { type: "boolean", description: "Whether the buyer is exempt from it." },
      },
    },
    value: { rate: 19, total: money, exempt: false },
  },
  {
    name: "Attachment",
    page: "shared",
    schema: {
      type: "object",
      description: "A file beside the record.",
      required: ["url", "size"],
      properties: {
        url: { type: "string", format: "uri", description: "Where it can be fetched." },
        size: { type: "integer", minimum: 0, description: "In bytes." },
        media_type: { type: ["string", "null"], description: "Media type, when it is known." },
        uploaded_at: { type: "string", format: "date-time", description: "When it arrived." },
      },
    },
    value: {
      url: "https://files.example.com/f/1",
      size: 48213,
      media_type: "application/pdf",
      uploaded_at: "2026-03-14T09:26:53Z",
    },
  },
  {
    name: "Attributes",
    page: "shared",
    schema: {
      type: "object",
      description: "Keys and values of the subscriber's own.",
      additionalProperties: { type: "string" },
    },
    value: { region: "emea", tier: "gold" },
  },
  {
    name: "Address",
    page: "people",
    schema: {
      type: "object",
      description: "A postal address.",
      required: ["line1", "city", "country"],
      properties: {
        line1: { type: "string", minLength: 1, description: "Street and number." },
        line2: { type: ["string", "null"], description: "Whatever does not fit the first line." },
        city: { type: "string", description: "City or town." },
        postal_code: { type: "string", maxLength: 12, description: "As the country writes it." },
        country: countryCode,
      },
    },
    value: address,
  },
  {
    name: "Person",
    page: "people",
    schema: {
      type: "object",
      description: "Somebody with an account.",
      required: ["id", "email"],
      properties: {
        id: { type: "string", format: "uuid", description: "Id of the person." },
        name: { type: "string", description: "Full name." },
        email: { type: "string", format: "email", description: "Where messages are sent." },
        role: { enum: ["owner", "admin", "member"], description: "What the person may do." },
        address: { $ref: "#Address", description: "Where the person lives." },
      },
    },
    value: person,
  },
  {
    name: "Company",
    page: "people",
    schema: {
      type: "object",
      description: "A business that is a party to the record.",
      required: ["id", "name"],
      properties: {
        id: { type: "string", format: "uuid", description: "Id of the company." },
        name: { type: "string", description: "Registered name." },
        vat_id: { type: ["string", "null"], description: "Tax number, when there is one." },
        address: { $ref: "#Address", description: "Registered seat." },
        contacts: { type: "array", items: { $ref: "#Person" }, description: "Whom to ask." },
      },
    },
    value: {
      id: "0b0f8c5e-2f8a-4c43-8a1c-6f7f0b9a2d10",
      name: "Example Ltd",
      vat_id: null,
      address,
      contacts: [person],
    },
  },
  {
    name: "Actor",
    page: "people",
    schema: {
      type: "object",
      description: "Who or what caused the event.",
      required: ["kind"],
      properties: {
        kind: { enum: ["person", "machine"], description: "Which of the two it was." },
        person: { $ref: "#Person", description: "The person, when it was one." },
        ip_address: { type: "string", format: "ipv4", description: "Where the call came from." },
      },
    },
    value: { kind: "person", person, ip_address: "192.0.2.44" },
  },
];
