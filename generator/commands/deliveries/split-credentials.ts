/** A URL without user and password, which no line of output may show, and the header that brings them instead. */
export function splitCredentials(to: string): {
  readonly to: string;
  readonly headers: { readonly authorization?: string };
} {
  const url = new URL(to);
  const { username, password } = url;
  if (username === "" && password === "") return { to, headers: {} };
  url.username = "";
  url.password = "";
  const credentials = Buffer.from(`${decode(username)}:${decode(password)}`).toString("base64");
  return { to: url.href, headers: { authorization: `Basic ${credentials}` } };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
