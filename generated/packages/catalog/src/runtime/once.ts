/** What a function makes, made when it is first asked for, and never again once there is something. */
// @__NO_SIDE_EFFECTS__
export function once<Value extends object | string | undefined>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
