/** What a validator is printed as; bodies are the same in both. */
export type Language = "typescript" | "javascript";
