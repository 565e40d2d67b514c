import type { MessageSigning } from "../../../ir/signing-schemes.js";
import { sentAt, vary, type SigningVector } from "./signing-vector.js";

type StaticHeader = Extract<MessageSigning, { readonly scheme: "static-header" }>;

/** Requests with a fixed header; the secret is its whole value. */
export function staticHeaderVectors({ header }: StaticHeader): readonly SigningVector[] {
  const right: SigningVector = {
    what: "right",
    reason: null,
    body: "{}",
    headers: { [header]: "Bearer example-secret" },
    secrets: ["Bearer example-secret"],
    now: sentAt,
    tolerance: null,
  };
  const varied = vary(right);
  const other = { headers: { [header]: "Bearer example-secret2" } };
  return [
    right,
    varied("the body is not covered", null, { body: '{"note":"changed"}' }),
    varied("one of two values", null, { secrets: ["Bearer other", "Bearer example-secret"] }),
    varied("another value", "invalid-signature", { headers: { [header]: "Bearer other" } }),
    varied("the value and more", "invalid-signature", other),
    varied("the value in another case", "invalid-signature", {
      headers: { [header]: "bearer example-secret" },
    }),
    varied("an empty value", "invalid-signature", { headers: { [header]: "" } }),
    varied("no header", "missing-signature", { headers: {} }),
  ];
}
