import type { SiteFacts } from "../../../generator/site/site-facts.js";
import type { CheckedModule } from "../check/check-request.js";
import { siteFile } from "../check/validator-module.js";

/** The code of every vendor in every version. */
export const listModules = ({ vendors }: SiteFacts): readonly CheckedModule[] =>
  vendors.flatMap(({ id, versions }) =>
    versions.map((version) => ({
      address: siteFile(version.validator),
      vendor: id,
      version: version.id,
    })),
  );
