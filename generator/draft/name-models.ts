import { pascalCase } from "../naming/identifier.js";
import { nameEvent, nameModel, nameVendor, trackVersion } from "../naming/name-catalog.js";
import type { Span } from "../ir/span.js";

/** Hands out names for models that clash with nothing: neither with each other nor with what follows from event types. */
export interface ModelNaming {
  /** A name from words such as `custom-property`; `plain` tells whether it is just those words. */
  readonly take: (words: string) => { readonly name: string; readonly plain: boolean };
}

export function nameModels(folder: string, eventTypes: readonly string[]): ModelNaming {
  let clashed = false;
  let taken = 0;
  // A clash of the same two places is told once: each name has a place of its own.
  const somewhere = (): Span => ({ file: "", start: taken++, end: taken });
  const notice = () => {
    clashed = true;
  };
  const tracker = trackVersion(nameVendor(folder.split("/")[0] ?? "", somewhere(), notice), notice);
  for (const type of eventTypes) nameEvent({ type, name: null, span: somewhere() }, tracker);
  const isFree = (name: string) => {
    clashed = false;
    nameModel(name, somewhere(), tracker);
    return !clashed;
  };
  return {
    take: (words) => {
      const name = pascalCase(words).replace(/^(?=[^A-Z])/, "Model");
      for (const candidate of candidates(name))
        if (isFree(candidate)) return { name: candidate, plain: candidate === name };
      throw new Error(`No name is left for ${words}.`);
    },
  };
}

function* candidates(name: string): Generator<string> {
  yield name;
  yield `${name}Model`;
  for (let number = 2; number < 10_000; number++) yield `${name}Model${number}`;
}
