/** What is known of a package's releases, which are prepared beside its definitions. */
export interface Release {
  /** As npm knows the package: `@hookscribe/plain`, or a name of one's own scope. */
  readonly name: string;
  /** Semantic version of the package. */
  readonly version: string;
  /** Markdown, newest first; `null` before the first release. */
  readonly changelog: string | null;
}
