import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { EventNames, ModelNames, VendorNames } from "../ir/catalog.js";
import type { Span } from "../ir/span.js";
import { camelCase, kebabCase, pascalCase } from "./identifier.js";
import { trackNames, type NameTracker } from "./name-tracker.js";

const folderForm = /^[a-z0-9][a-z0-9.-]*$/;

/** Whether a vendor or version may name a folder, a package and an export path. */
export function checkFolderName(name: string, span: Span | null, report: Report): void {
  if (!folderForm.test(name)) report(diagnostic("name/folder", span, { name }));
}

/** Names that follow from the vendor's folder: `smarter-pay` gives `SmarterPayEvent`. */
export function nameVendor(id: string, span: Span, report: Report): VendorNames {
  checkFolderName(id, span, report);
  // The package over all vendors is beside theirs.
  if (id === "catalog")
    report(diagnostic("name/reserved", span, { name: id, what: `the vendor "${id}"` }));
  const names = trackNames(report);
  const holder = { what: `the vendor "${id}"`, span };
  const stem = pascalCase(id);
  return {
    package: `@hookscribe/${id}`,
    event: names.take(`${stem}Event`, holder),
    eventMap: names.take(`${stem}EventMap`, holder),
    delivery: names.take(`${stem}Delivery`, holder),
  };
}

/** Names of one version of a vendor share a scope: its package module exports them all. */
export const trackVersion = (vendor: VendorNames, report: Report): NameTracker =>
  trackNames(report, [vendor.event, vendor.eventMap, vendor.delivery]);

/**
 * `customer.created` gives `CustomerCreated`, `customerCreated`, `isCustomerCreated` and `customer-created.ts`. An author
 * may give other words (`name`) where the type has none, or comes to the same as another's.
 */
export function nameEvent(
  {
    type,
    name,
    span,
  }: { readonly type: string; readonly name: string | null; readonly span: Span },
  names: NameTracker,
): EventNames {
  const holder = { what: `the event "${type}"`, span };
  const words = name ?? type;
  const stem = pascalCase(words);
  if (!/^[A-Z]/.test(stem)) return refuseName({ holder, names });
  // A vendor cannot be asked to call its `delete`, `issue` or `verify` otherwise.
  const take = (wanted: string, end: "Event" | "Payload") =>
    names.take(names.admits(wanted) ? wanted : `${wanted}${end}`, holder);
  return {
    payload: take(stem, "Payload"),
    contract: take(camelCase(words), "Event"),
    guard: take(`is${stem}`, "Payload"),
    file: names.takeFile(kebabCase(words), { ...holder, what: `${holder.what} (events)` }),
  };
}

/** The empty name is no identifier: taking it reports the holder. */
function refuseName({
  holder,
  names,
}: {
  holder: { what: string; span: Span };
  names: NameTracker;
}): EventNames {
  const refused = names.take("", holder);
  return { payload: refused, contract: refused, guard: refused, file: "refused" };
}

/** A model's name is its author's; what follows from it is decided here. */
export function nameModel(name: string, span: Span, names: NameTracker): ModelNames {
  const holder = { what: `the model "${name}"`, span };
  return {
    type: names.take(/^[A-Z]/.test(name) ? name : "", holder),
    guard: names.take(`is${name}`, holder),
    value: names.take(name.charAt(0).toLowerCase() + name.slice(1), holder),
    file: names.takeFile(`models/${kebabCase(name)}`, holder).slice("models/".length),
  };
}
