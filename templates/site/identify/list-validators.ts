import type { SiteFacts } from "../../../generator/site/site-facts.js";
import type { VersionValidator } from "../check/check-request.js";
import { siteFile } from "../check/site-file.js";

/** The code of every vendor in every version. */
export const listValidators = ({ vendors }: SiteFacts): readonly VersionValidator[] =>
  vendors.flatMap(({ id, versions }) =>
    versions.map((version) => ({
      address: siteFile(version.validator),
      vendor: id,
      version: version.id,
    })),
  );
