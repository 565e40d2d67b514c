/** Headers as a person pastes them, `Name: value` on each line; what is no header is left out. */
export function parseHeaders(text: string): { readonly [name: string]: string } {
  const pairs = text.split(/\r?\n/).flatMap((line) => {
    const [, name = "", value = ""] = /^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    return name === "" ? [] : [[name.toLowerCase(), value] as const];
  });
  return Object.fromEntries(pairs);
}
