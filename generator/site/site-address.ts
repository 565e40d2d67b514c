/** Where the site will be served. */
export interface SiteAddress {
  /** Such as `https://hooks.example`, without a slash at its end; `null` where it is not known. */
  readonly origin: string | null;
  /** Path below the origin, with a slash at both ends. */
  readonly base: string;
}

/** The whole address of something at a path below the site's root; without the origin where that is not known. */
export const addressOf = ({ origin, base }: SiteAddress, path: string): string =>
  `${origin ?? ""}${base}${path}`;
