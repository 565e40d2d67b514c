/** What a function makes, made when it is first asked for, and never again. */
// @__NO_SIDE_EFFECTS__
export function once<Value extends object | string>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
