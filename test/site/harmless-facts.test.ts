import { expect, it } from "vitest";
import { withHarmlessFacts } from "../../generator/site/harmless-facts.js";

it.each<[page: string, harmless: string]>([
  ['---\na: "</script>"\n---\n\n</b>\n', '---\na: "<\u2060/script>"\n---\n\n</b>\n'],
  ["no facts </script>\n---\n", "no facts </script>\n---\n"],
])("keeps front matter from ending a script: %j", (page, harmless) => {
  expect(withHarmlessFacts(page)).toBe(harmless);
});
