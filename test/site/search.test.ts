import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listSearch } from "../../generator/site/list-search.js";
import type { SearchFields, SearchPages } from "../../generator/site/search-record.js";
import { createSearchIndex, type SearchHit } from "../../templates/site/search/search-index.js";
import { indexedWords, searchWords } from "../../templates/site/search/search-words.js";
import { catalogOf, readFolder } from "../support/emit-catalog.js";
import { hostileTexts } from "../support/arbitrary-json.js";
import { projectRoot } from "../support/project-files.js";
import { shippedSources } from "../support/shipped-units.js";

const catalog = catalogOf(shippedSources);
const { pages, fields } = listSearch(catalog, []);
const all = indexOf(pages, fields);

function indexOf(listed: SearchPages, files: ReadonlyMap<string, SearchFields>) {
  const index = createSearchIndex();
  index.addPages(listed.pages);
  for (const file of files.values()) index.addFields(file);
  return index;
}

const tell = ({ vendor, kind, name }: SearchHit) => `${vendor} ${kind} ${name}`;

describe("the words of a name", () => {
  it.each<[text: string, words: readonly string[]]>([
    ["thread.slack_message_updated", ["thread", "slack", "message", "updated"]],
    ["fullName", ["full", "name"]],
    ["APIKeyID", ["api", "key", "id"]],
    ["Plain-Event-Type", ["plain", "event", "type"]],
    ["addresses[].street2", ["addresses", "street2"]],
    ["Ärger.größe", ["ärger", "größe"]],
    ["...", []],
  ])("of %s", (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it("are joined as well, for those who write them as one", () => {
    expect(indexedWords("thread.slack_messageSent")).toContain("slackmessagesent");
    expect(indexedWords("fullName")).toContain("fullname");
  });
});

describe("search over the shipped definitions", () => {
  const current = catalog.vendors.flatMap(({ title, versions }) =>
    versions.filter((version) => version.current).map((version) => ({ title, version })),
  );

  it("leads to every event by its exact type", () => {
    const types = current.flatMap(({ title, version }) =>
      version.pages.flatMap(({ events }) => events.map(({ type }) => [title, type])),
    );
    expect(types.length).toBeGreaterThan(100);
    // Where several vendors have an event of that type, all of them come first.
    const lost = types.filter(([title, type = ""]) => {
      const sharers = types.filter(([, other]) => other === type).length;
      return !all.find(type, sharers).map(tell).includes(`${title} event ${type}`);
    });
    expect(lost).toEqual([]);
  });

  it("leads to every event by its words, without dots and underscores", () => {
    const types = current.flatMap(({ version }) =>
      version.pages.flatMap(({ events }) => events.map(({ type }) => type)),
    );
    const lost = types.filter((type) => {
      const found = all.find(searchWords(type).join(" "), 5);
      return !found.some(({ kind, name }) => kind === "event" && name === type);
    });
    expect(lost).toEqual([]);
  });

  it("leads to every model by its name", () => {
    const names = current.flatMap(({ version }) =>
      [...version.models.values()].map(({ names: { type } }) => type),
    );
    const lost = names.filter((name) => {
      const found = all.find(name, 5);
      return !found.some((hit) => hit.kind === "model" && hit.name === name);
    });
    expect(lost).toEqual([]);
  });

  it("leads to every field and every value by its name", () => {
    const rows = [...fields.values()].flatMap((file) => Object.values(file).flat());
    expect(rows.length).toBeGreaterThan(500);
    const names = new Set(rows.map(({ name }) => name));
    const values = new Set(rows.flatMap((row) => row.values));
    const isFound = (kind: string) => (name: string) =>
      all.find(name, 20).some((hit) => hit.kind === kind && hit.name === name);
    expect([...names].filter((name) => !isFound("field")(name))).toEqual([]);
    expect([...values].filter((value) => !isFound("value")(value))).toEqual([]);
  });

  it("leads to every value that a JSON Schema of a current version lists", () => {
    const schemas = current.flatMap(({ title, version }) => {
      const folder = `${catalog.vendors.find((vendor) => vendor.title === title)?.id ?? ""}/${version.id ?? ""}`;
      return readFolder(`${projectRoot}generated/schemas/${folder}`).map(({ text }) => text);
    });
    const listed = new Set(schemas.flatMap((text) => listedTexts(JSON.parse(text))));
    expect(listed.size).toBeGreaterThan(100);
    const lost = [...listed].filter(
      (value) =>
        !all.find(value, 20).some(({ kind, name }) => /value|event/.test(kind) && name === value),
    );
    expect(lost).toEqual([]);
  });

  it("leads to pages and rows that exist", () => {
    const addresses = [
      ...pages.pages.map(({ address }) => address),
      ...[...fields.values()].flatMap((file) =>
        Object.entries(file).flatMap(([page, rows]) => rows.map((row) => `${page}#${row.anchor}`)),
      ),
    ];
    const texts = new Map(
      [...new Set(addresses.map((each) => each.replace(/#.*/, "")))].map((page) => [
        page,
        pageText(page),
      ]),
    );
    const lost = addresses.filter((address) => {
      const [page = "", anchor] = address.split("#");
      const text = texts.get(page) ?? null;
      if (text === null || anchor === undefined) return text === null;
      return !text.includes(`<a id="${anchor}">`) && !text.includes(`\n## ${titleOf(anchor)}\n`);
    });
    expect(lost).toEqual([]);
  });

  it.each<[query: string, kind: string, name: string]>([
    ["slack mesage updated", "event", "thread.slack_message_updated"],
    ["thread.slack_mess", "event", "thread.slack_message_sent"],
    ["slackmessagesent", "event", "thread.slack_message_sent"],
    ["plain-request-signature", "header", "Plain-Request-Signature"],
    ["emporix", "vendor", "Emporix"],
    ["REACTIONS_CHANGED", "value", "REACTIONS_CHANGED"],
    ["reactions changed", "value", "REACTIONS_CHANGED"],
  ])("finds for %s the %s %s", (query, kind, name) => {
    const found = all.find(query, 3).map((hit) => `${hit.kind} ${hit.name}`);
    expect(found).toContain(`${kind} ${name}`);
  });

  it("tells a field that many events have once, and how many", () => {
    const found = all.find("thread", 40).filter((hit) => hit.kind === "field");
    const named = found.filter(({ name }) => name === "thread");
    expect(named.length).toBeGreaterThan(0);
    expect(named[0]?.others).toBeGreaterThan(10);
    const told = found.map(({ vendor, name, about }) => `${vendor} ${name} ${about}`);
    expect(new Set(told).size).toBe(told.length);
    expect(all.find("thread", 1).map(tell)).toEqual(["Plain model Thread"]);
  });

  it("tells older versions apart, and lists there only what newer ones lack", () => {
    const old = pages.pages.filter(({ version }) => version !== undefined);
    expect(old.length).toBeGreaterThan(0);
    const listedTwice = pages.pages
      .filter(({ kind }) => kind === "event")
      .map(({ vendor, name }) => `${vendor} ${name}`)
      .filter((each, index, events) => events.indexOf(each) !== index);
    // A page of an older version stands beside the newer one only where fields of its own are listed.
    const ofOld = old.filter(({ kind, vendor, name }) => {
      return kind === "event" && listedTwice.includes(`${vendor} ${name}`);
    });
    const fieldPages = new Set([...fields.values()].flatMap((file) => Object.keys(file)));
    expect(ofOld.every(({ address }) => fieldPages.has(address))).toBe(true);
  });
});

describe("a search that nothing answers", () => {
  it.each(["", "   ", "...", "zzzzzzzzzzzz", "__proto__", "constructor", "toString"])(
    "%j",
    (query) => {
      expect(() => all.find(query, 10)).not.toThrow();
    },
  );

  it("is harmless, whatever is asked", () => {
    for (const text of hostileTexts) expect(all.find(text, 5).length).toBeLessThanOrEqual(5);
  });

  it("has no result when no page was added for the fields", () => {
    const index = createSearchIndex();
    for (const file of fields.values()) index.addFields(file);
    expect(index.find("id", 10)).toEqual([]);
  });
});

/** Texts that a schema allows or names, wherever in it. */
function listedTexts(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === "examples") return [];
    const named: readonly unknown[] =
      key === "const"
        ? [value]
        : /^(?:enum|x-extensible-enum)$/.test(key)
          ? Object.values(value)
          : [];
    return named.length > 0 ? named.filter((each) => typeof each === "string") : listedTexts(value);
  });
}

const titleOf = (anchor: string) => anchor.charAt(0).toUpperCase() + anchor.slice(1);

function pageText(address: string): string | null {
  const path = `${projectRoot}generated/docs/${address.replace(/(^|\/)$/, "$1index")}.md`;
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
