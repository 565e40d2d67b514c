import { createHash } from "node:crypto";

/** A script that stands in the page itself. Texts of a page cannot hold one: their brackets are escaped. */
const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;

/** Hashes of the scripts that stand in a page, as a policy names them. */
export const scriptHashes = (html: string): readonly string[] => [
  ...new Set(
    [...html.matchAll(inlineScript)]
      .filter(([, attributes = ""]) => !/type="application\/(?:ld\+)?json"/.test(attributes))
      .map(([, , code = ""]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`),
  ),
];

/**
 * What a page may do: run and fetch what comes from its own origin, and the scripts in it whose hashes are named. Nothing else:
 * no other origin, no inline style, no form, no frame, no code made of text.
 */
export const contentPolicy = (hashes: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes].join(" ")}`,
    "style-src 'self'",
    // Pictures in stylesheets are small enough to stand in them.
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** A page with its policy, before anything that it rules. */
export function placePolicy(html: string): string {
  const policy = contentPolicy(scriptHashes(html)).replaceAll('"', "&quot;");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.replace(/<meta charset="[^"]*">/i, (charset) => `${charset}\n    ${meta}`);
}

/**
 * The same for hosts that read a `_headers` file, with what a page cannot ask for itself: not to be framed, not to be taken for
 * another type, and no address told to others.
 */
export const headersFile = (hashes: readonly string[], base: string): string =>
  [
    `${base}*`,
    `  Content-Security-Policy: ${contentPolicy(hashes)}; frame-ancestors 'none'`,
    "  X-Content-Type-Options: nosniff",
    "  Referrer-Policy: no-referrer",
    "  Cross-Origin-Opener-Policy: same-origin",
    "",
    `${base}assets/*`,
    "  Cache-Control: public, max-age=31536000, immutable",
    "",
  ].join("\n");
