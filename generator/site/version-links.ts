import { type Edition, eventPath, relativePath, versionPath } from "../emit/docs/docs-path.js";
import type { Version, WebhookEvent } from "../ir/catalog.js";
import { codeSpan, joinInline, line, pageLink, type Inline } from "../text/markdown.js";

interface EventPage {
  readonly edition: Edition;
  readonly event: WebhookEvent;
  readonly markdown: string;
}

/** Makes the line about the version lead to the same event in every version that has it, the newest first. */
export function withVersionLinks({ edition, event, markdown }: EventPage): string {
  const { vendor } = edition;
  if (vendor.versions.length < 2) return markdown;
  const links = vendor.versions
    .toReversed()
    .flatMap((version) => versionLink({ edition, event, version }));
  const all = joinInline(links, line` `);
  const own = pageLink(
    line`about this version`,
    relativePath(eventPath(edition, event), versionPath(edition)),
  );
  return markdown.replace(
    /^- \*\*Payload version:\*\* .*$/m,
    () => line`- **Payload version:** ${all} (${own})`.text,
  );
}

interface Linked {
  readonly edition: Edition;
  readonly event: WebhookEvent;
  readonly version: Version;
}

function versionLink({ edition, event, version }: Linked): readonly Inline[] {
  const label = codeSpan(version.id ?? "");
  if (version === edition.version) return [line`**${label}**`];
  const same = version.pages
    .flatMap(({ events }) => events)
    .find(({ type }) => type === event.type);
  if (!same) return [];
  const other = { vendor: edition.vendor, version };
  return [pageLink(label, relativePath(eventPath(edition, event), eventPath(other, same)))];
}
