// What a library may export of a contract that it imports alone, while it leaves types to be inferred. Nothing else of the
// package is imported here: what any module of a project imports helps to name types in all of them.
import { customerCustomerUpdated as contract } from "@hookscribe/plain/events/customer-customer-updated";

export const contracts = { updated: contract };
export const check = (value: unknown) => contract.validate(value);
export const issuesOf = (value: unknown) => {
  const result = contract.validate(value);
  return result.ok ? null : result.issues;
};
export const standard = contract["~standard"];
export const standardCheck = (value: unknown) => contract["~standard"].validate(value);
export const { jsonSchema, types } = contract["~standard"];
