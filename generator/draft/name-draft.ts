import { kebabCase, pascalCase } from "../naming/identifier.js";
import { nameEvent, nameModel, nameVendor, trackVersion } from "../naming/name-catalog.js";
import type { Span } from "../ir/span.js";

/** Names of a draft that clash with nothing in it. */
export interface DraftNaming {
  /** Words to name an event by, by its type: of those whose types give no name, or that of another. */
  readonly eventNames: ReadonlyMap<string, string>;
  /** A model's name from words such as `custom-property`; `plain` tells whether it is just those words. */
  readonly take: (words: string) => { readonly name: string; readonly plain: boolean };
}

export function nameDraft(folder: string, eventTypes: readonly string[]): DraftNaming {
  let clashed = false;
  let taken = 0;
  // A clash of the same two places is told once: each name has a place of its own.
  const somewhere = (): Span => ({ file: "", start: taken++, end: taken });
  const notice = () => {
    clashed = true;
  };
  const tracker = trackVersion(nameVendor(folder.split("/")[0] ?? "", somewhere(), notice), notice);
  const isFree = (take: (span: Span) => unknown) => {
    clashed = false;
    take(somewhere());
    return !clashed;
  };
  const fits = (type: string, name: string | null) =>
    isFree((span) => nameEvent({ type, name, span }, tracker));
  const eventNames = new Map<string, string>();
  for (const type of eventTypes.filter((each) => !fits(each, null))) {
    const words = kebabCase(type)
      .replace(/^(?=[^a-z]|$)/, "event-")
      .replace(/-$/, "");
    eventNames.set(
      type,
      first(candidates(words, "-"), (name) => fits(type, name)),
    );
  }
  return {
    eventNames,
    take: (words) => {
      const plain = pascalCase(words).replace(/^(?=[^A-Z]|$)/, "Model");
      const isName = (name: string) => isFree((span) => nameModel(name, span, tracker));
      const name = isName(plain) ? plain : first(candidates(`${plain}Model`, ""), isName);
      return { name, plain: name === plain };
    },
  };
}

function* candidates(words: string, mark: string): Generator<string> {
  yield words;
  for (let number = 2; ; number++) yield `${words}${mark}${number}`;
}

function first(names: Iterable<string>, isName: (name: string) => boolean): string {
  for (const name of names) if (isName(name)) return name;
  throw new Error("There is always a further number.");
}
