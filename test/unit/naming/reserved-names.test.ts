import { expect, test } from "vitest";
import { trackNames } from "../../../generator/naming/name-tracker.js";
import { listProject, readProject } from "../../support/project-files.js";

const indexes = listProject().filter((path) =>
  /^generated\/packages\/(?!catalog)[^/]+\/src\/(?:[^/]+\/)?index\.ts$/.test(path),
);

/** What an index takes from modules that every package has, and passes on. */
function sharedNames(text: string): readonly string[] {
  const statements = text.matchAll(
    /^(?:import|export)(?: type)? \{([^}]*)\} from "\.[./]*\/(?:runtime\/[^"]+|signing|envelope)\.js";$/gm,
  );
  return [...statements].flatMap(([, names = ""]) => names.match(/\b(?!type\b)\w+/g) ?? []);
}

test("no event or model takes a name that packages have for themselves", () => {
  const names = new Set(indexes.flatMap((path) => sharedNames(readProject(path))));
  expect(names.size).toBeGreaterThan(40);
  const free = [...names].filter((name) => {
    const codes: string[] = [];
    const span = { file: "shop/orders.yaml", start: 0, end: 0 };
    trackNames(({ code }) => codes.push(code)).take(name, { what: "", span });
    return !codes.includes("name/reserved");
  });
  expect(free).toEqual([]);
});
