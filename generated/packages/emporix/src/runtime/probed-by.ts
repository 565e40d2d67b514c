import type { ReceivingFacts } from "./receiving-facts.js";

/** Answers requests of methods by which a vendor sees whether a URL answers. Nothing of them is read or verified. */
export const probedBy =
  (methods: readonly string[], status: number): NonNullable<ReceivingFacts["probe"]> =>
  (method, refused) => {
    const headers = { allow: [refused.headers["allow"], ...methods].join(", ") };
    return methods.includes(method)
      ? {
          outcome: "done",
          status,
          headers,
          reason: "probe",
          message: "It asks whether the URL answers.",
        }
      : { ...refused, headers };
  };
