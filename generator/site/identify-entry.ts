import type { SearchPage } from "./search-record.js";

/** How the search lists the page that tells events by their requests. */
export const identifyEntry: SearchPage = {
  kind: "page",
  name: "What is this event?",
  about:
    "Paste a request, and learn which vendor sent it, which event it is, and whether it is as documented.",
  address: "identify",
  vendor: "",
};
