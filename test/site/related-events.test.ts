import { describe, expect, it } from "vitest";
import { createCompletePage } from "../../generator/site/added-sections.js";
import { catalogOf } from "../support/emit-catalog.js";
import { readProject } from "../support/project-files.js";
import { shippedSources } from "../support/shipped-units.js";

const catalog = catalogOf(shippedSources);
const complete = createCompletePage(catalog, {
  list: () => [],
  read: (path) => readProject(`generated/${path}`),
});
const editions = catalog.vendors.flatMap((vendor) =>
  vendor.versions.map((version) => ({
    name: version.id === null ? vendor.id : `${vendor.id}/${version.id}`,
    events: version.pages.flatMap(({ events }) => events),
    models: [...version.models.values()],
  })),
);

/** The types that a section of a page lists, in its order. */
function listedIn(path: string, title: string): readonly string[] {
  const text = complete(`docs/${path}.md`, readProject(`generated/docs/${path}.md`));
  const [, section = ""] = new RegExp(`\\n## ${title}\\n([\\s\\S]*?)(?=\\n## |$)`).exec(text) ?? [];
  return [...section.matchAll(/^- \[`([^`]+)`\]\([^)]+\): \S/gm)].map(([, type = ""]) => type);
}

describe.each(editions)("pages of $name", ({ name, events, models }) => {
  it("name events of the same kind, each once, and not their own", () => {
    const kindOf = (type: string) => type.split(/[._-]/)[0];
    for (const { type, names } of events) {
      const listed = listedIn(`${name}/events/${names.file}`, "Related events");
      const alike = events.filter(
        (each) => each.type !== type && kindOf(each.type) === kindOf(type),
      );
      expect(new Set(listed).size, type).toBe(listed.length);
      expect(listed, type).not.toContain(type);
      expect(listed.length, type).toBeGreaterThanOrEqual(Math.min(alike.length, 8));
    }
  });

  it("name every event that carries a model, by what its schema holds", () => {
    const schemas = events.map(({ type, names, payload }) => {
      const text = readProject(`generated/schemas/${name}/${names.file}.schema.json`);
      const { $defs = {} } = JSON.parse(text) as { readonly $defs?: object };
      return { type, payload, held: new Set(Object.keys($defs)) };
    });
    for (const { id, names } of models) {
      const listed = listedIn(`${name}/models/${names.file}`, "Events that carry it");
      // A schema that stands for the model itself does not hold it.
      const carriers = schemas
        .filter(({ payload, held }) => {
          const isItself = payload?.kind === "ref" && payload.model === id;
          return isItself || held.has(names.type);
        })
        .map(({ type }) => type);
      expect(listed.toSorted(), names.type).toEqual(carriers.toSorted());
    }
  });
});
