const wrongEscape = /~(?![01])/;

/** RFC 6901. */
export function isJsonPointer(text: string): boolean {
  return text === "" || (text.startsWith("/") && !wrongEscape.test(text));
}
