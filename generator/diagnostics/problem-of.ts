/** What a thrown value tells. */
export const problemOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
