import type { MarkdownOptions } from "vitepress";

type CodeTransformer = NonNullable<MarkdownOptions["codeTransformers"]>[number];

/**
 * Highlighted words get a class in place of a colour: pages stay small, the stylesheet decides for light and dark, and a
 * strict policy can refuse every inline style.
 */
export const highlightByClass: CodeTransformer = {
  name: "hookscribe:classes",
  preprocess: (_code, options) => {
    // On a busy machine a line would otherwise stay plain, and two builds would differ.
    options.tokenizeTimeLimit = 0;
  },
  pre: (element) => {
    delete element.properties["style"];
    element.properties["class"] = "code";
  },
  line: (element) => {
    delete element.properties["class"];
  },
  span: (element) => {
    const style = String(element.properties["style"] ?? "");
    const name = classOf(style);
    delete element.properties["style"];
    if (name !== "") element.properties["class"] = name;
  },
};

const classes: ReadonlyMap<string, string> = new Map([
  ["#0E1116", ""],
  ["#A0111F", "k"],
  ["#032563", "s"],
  ["#023B95", "c"],
  ["#622CBC", "f"],
  ["#702C00", "p"],
  ["#66707B", "m"],
  ["#024C1A", "t"],
  ["#6E011A", "e"],
]);

function classOf(style: string): string {
  const [, color = ""] = /(?:^|;)color:(#[0-9A-Fa-f]{6})/.exec(style) ?? [];
  return classes.get(color.toUpperCase()) ?? "";
}
