import type { UriSyntax } from "./uri-syntax.js";

/** RFC 3986. */
export const asciiSyntax: UriSyntax = {
  notUserInfo: /[^\w\-.~!$&'()*+,;=:%]/,
  notHost: /[^\w\-.~!$&'()*+,;=%]/,
  notPath: /[^\w\-.~!$&'()*+,;=:@/%]/,
  notQuery: /[^\w\-.~!$&'()*+,;=:@/?%]/,
  notFragment: /[^\w\-.~!$&'()*+,;=:@/?%]/,
};
