import { diagnostic, type Report } from "../../diagnostics/diagnostic.js";
import {
  describeLocated,
  type Located,
  type LocatedEntry,
  type LocatedMap,
  type LocatedScalar,
} from "../../source/located.js";

/** What the value of a keyword has to be. */
interface Form<T> {
  /** As a message has it. */
  readonly expected: string;
  /** The value, or the part of it that is of another form: itself, or something in it. */
  readonly read: (located: Located) => { readonly value: T } | { readonly wrong: Located };
}

const form = <T>(expected: string, read: Form<T>["read"]): Form<T> => ({ expected, read });

const ofScalar = <T>(
  expected: string,
  admit: (value: LocatedScalar["value"]) => T | undefined,
): Form<T> =>
  form(expected, (located) => {
    const value = located.kind === "scalar" ? admit(located.value) : undefined;
    return value === undefined ? { wrong: located } : { value };
  });

const ofAny = (expected: string): Form<Located> => form(expected, (value) => ({ value }));

const ofList = (expected: string): Form<readonly Located[]> =>
  form(expected, (located) =>
    located.kind === "list" ? { value: located.items } : { wrong: located },
  );

const ofMap = (expected: string): Form<LocatedMap> =>
  form(expected, (located) => (located.kind === "map" ? { value: located } : { wrong: located }));

const texts = form("a list of texts", (located) => {
  if (located.kind !== "list") return { wrong: located };
  const value = [];
  for (const item of located.items) {
    if (item.kind !== "scalar" || typeof item.value !== "string") return { wrong: item };
    value.push({ value: item.value, span: item.span });
  }
  return { value };
});

const textsByKey = form("a map of lists of texts", (located) => {
  if (located.kind !== "map") return { wrong: located };
  const value = [];
  for (const { key, value: list } of located.entries) {
    const read = texts.read(list);
    if ("wrong" in read) return read;
    value.push({ key, texts: read.value });
  }
  return { value };
});

/** Every form that keywords have. */
export const forms = {
  text: ofScalar("a text", (value) => (typeof value === "string" ? value : undefined)),
  flag: ofScalar("true or false", (value) => (typeof value === "boolean" ? value : undefined)),
  number: ofScalar("a number", (value) => (typeof value === "number" ? value : undefined)),
  count: ofScalar("a whole number, zero or more", (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined,
  ),
  factor: ofScalar("a number above zero", (value) =>
    typeof value === "number" && value > 0 ? value : undefined,
  ),
  texts,
  "texts-map": textsByKey,
  /** Of words that name types. */
  types: form("a type, or a list of at least one", (located) => {
    const items = located.kind === "list" ? located.items : [located];
    return items.length === 0 ? { wrong: located } : { value: items };
  }),
  value: ofAny("a value"),
  values: ofList("a list"),
  schema: ofAny("a schema"),
  schemas: ofList("a list of schemas"),
  "schema-map": ofMap("a map of schemas"),
  map: ofMap("a map"),
} as const;

export type FormName = keyof typeof forms;
export type FormValue<F extends FormName> = (typeof forms)[F] extends Form<infer T> ? T : never;

/** A keyword's value; reports and leaves out one that has not the keyword's form. */
export function readForm<F extends FormName>(
  name: F,
  { key, value: located }: Pick<LocatedEntry, "key" | "value">,
  report: Report,
): FormValue<F> | undefined {
  const { expected, read } = forms[name] as Form<FormValue<F>>;
  const found = read(located);
  if ("value" in found) return found.value;
  const where = found.wrong === located ? "" : " in it";
  report(
    diagnostic("schema/keyword-value", found.wrong.span, {
      key,
      expected,
      found: describeLocated(found.wrong) + where,
    }),
  );
  return undefined;
}
