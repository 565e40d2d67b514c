import { markup, noHtml, type Html } from "./html.js";
import type { PageRendering } from "./page-tokens.js";
import { validatorAddress } from "./validator-files.js";

/** Where a reader can check a payload of the event, once a button asked for it; nothing on a page about something else. */
export function checkPlace({ env }: PageRendering): Html {
  const { kind, vendor, version, event, payloadAt } = env.frontmatter ?? {};
  if (kind !== "event" || typeof vendor !== "string" || typeof event !== "string") return noHtml;
  const address = validatorAddress(vendor, typeof version === "string" ? version : null);
  return markup`<section class="section needs-script" data-section="check" aria-labelledby="check"><h2 id="check" tabindex="-1">Check a payload</h2><p>Paste what you received. It is checked by the validator of the package, here in the browser, and sent nowhere.</p><div class="check-place" data-event="${event}" data-validator="${address}" data-payload="${String(payloadAt ?? "")}"><button type="button" class="button main" data-check>Paste a payload</button> <button type="button" class="button" data-check="example">Start from the example</button></div></section>`;
}
