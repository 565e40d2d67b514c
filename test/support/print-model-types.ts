import { createTypePrinter } from "../../generator/emit/types/print-types.js";
import type { LinkedShape } from "../../generator/ir/accepts-value.js";
import { noKnownTexts } from "../../generator/text/known-texts.js";
import { nameShape } from "./name-shape.js";

/** The TypeScript types of a shape, which is called `Root`, and of its models. */
export async function printModelTypes(linked: LinkedShape): Promise<string> {
  const { models } = nameShape(linked);
  const declarations = [...models.values()].map(({ names, shape }) => ({
    name: names.type,
    shape,
    docs: [],
    fieldEvidence: null,
  }));
  const printed = await createTypePrinter(noKnownTexts)(declarations, models);
  return printed.map(({ text }) => text).join("\n");
}
