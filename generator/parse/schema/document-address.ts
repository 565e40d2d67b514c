/** Relative references need something to be relative to; nothing is ever fetched. */
export const documentAddress = "hookscribe:///document";

/** What stands behind the `#` of a reference; as it is written where that is not encoded as it should be. */
export function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
