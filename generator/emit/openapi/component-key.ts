/** Makes keys of `components` out of names: letters, digits, dots, dashes and underscores, each key once. */
export function componentKey(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const base = name.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^-+|-+$/g, "") || "unnamed";
    let key = base;
    for (let count = 2; taken.has(key); count++) key = `${base}-${count}`;
    taken.add(key);
    return key;
  };
}
