/** First line of every generated module; `file` is below the definitions folder. */
export const generatedHeader = (file: string): string =>
  `// Generated from definitions/${file.replace(/\s/g, " ")}. Do not edit: change the definition and run \`npm run generate\`.`;
