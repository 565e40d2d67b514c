import type { Change, ChangeKind } from "./change.js";

type Aspect = Extract<ChangeKind, "words" | "evidence" | "sources" | "doubts" | "examples">;

/** What is written about things without a say in what payloads are, by the keys of the catalog that hold it. */
const aspects: ReadonlyMap<string, Aspect> = new Map<string, Aspect>([
  ...(
    ["title", "summary", "description", "doc", "note", "when", "example", "website"] as const
  ).map((key) => [key, "words"] as const),
  ...(["evidence", "fieldEvidence", "seen"] as const).map((key) => [key, "evidence"] as const),
  ["sources", "sources"],
  ["doubts", "doubts"],
  ["examples", "examples"],
]);

/** Places in files, and names that follow from ids. */
const passedOver: ReadonlySet<string> = new Set(["span", "names"]);

const sentences: { readonly [A in Aspect | "form"]: string } = {
  words: "is described in other words",
  evidence: "is known in another way",
  sources: "cites other sources",
  doubts: "has other doubts",
  examples: "has other examples",
  form: "is written in another form",
};

/** What changed in the documentation of something, which no code sees. */
export function tellWords(before: unknown, after: unknown): readonly Change[] {
  const [was, is] = [readAspects(before), readAspects(after)];
  const all = [...new Set(aspects.values())];
  return all.filter((aspect) => was.get(aspect) !== is.get(aspect)).map(documentation);
}

/** What to say of something that changed in no way that was found. */
export const tellForm = (before: unknown, after: unknown): readonly Change[] =>
  factText(before) === factText(after) ? [] : [documentation("form")];

const documentation = (kind: Aspect | "form"): Change => ({
  verdict: "patch",
  kind,
  at: "",
  what: sentences[kind],
  why: "documentation only",
});

function readAspects(root: unknown): ReadonlyMap<Aspect, string> {
  const found = new Map<Aspect, string>();
  const look = (part: unknown): void => {
    if (typeof part !== "object" || part === null || isLiteral(part)) return;
    if (Array.isArray(part)) return part.forEach(look);
    for (const [key, inner] of Object.entries(part)) {
      const aspect = aspects.get(key);
      if (aspect) found.set(aspect, `${found.get(aspect) ?? ""}${print(inner)}\n`);
      else if (!passedOver.has(key)) look(inner);
    }
  };
  look(root);
  return found;
}

const isLiteral = (part: object): boolean => "kind" in part && part.kind === "literal";

const print = (part: unknown): string =>
  JSON.stringify(part, (key, inner: unknown) => (key === "span" ? undefined : inner));

/** All of something but what is written about it, as one text. */
export const factText = (part: unknown): string =>
  JSON.stringify(part, (key, inner: unknown) =>
    aspects.has(key) || passedOver.has(key) ? undefined : inner,
  );
