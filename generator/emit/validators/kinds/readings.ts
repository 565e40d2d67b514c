import type { Kind } from "../../../ir/shape.js";
import type { Reading } from "../scope.js";
import { array } from "./array.js";
import { boolean } from "./boolean.js";
import { condition } from "./condition.js";
import { exclusive } from "./exclusive.js";
import { intersection } from "./intersection.js";
import { literal } from "./literal.js";
import { negation } from "./negation.js";
import { never } from "./never.js";
import { nil } from "./null.js";
import { number } from "./number.js";
import { object } from "./object.js";
import { ref } from "./ref.js";
import { string } from "./string.js";
import { unevaluated } from "./unevaluated.js";
import { union } from "./union.js";
import { unknown } from "./unknown.js";

/** How every kind is checked and described; a new kind does not compile until it is here. */
export const readings: { readonly [K in Kind]: Reading<K> } = {
  unknown,
  never,
  null: nil,
  boolean,
  string,
  number,
  literal,
  array,
  object,
  union,
  exclusive,
  intersection,
  negation,
  condition,
  unevaluated,
  ref,
};
