import { isMailbox } from "./mailbox.js";

// RFC 6531 admits everything beyond ASCII, in local parts and labels alike.
const localPart =
  /^(?:[\w!#$%&'*+\-/=?^`{|}~\u{80}-\u{10ffff}]+(?:\.[\w!#$%&'*+\-/=?^`{|}~\u{80}-\u{10ffff}]+)*|"(?:[ !#-[\]-~\u{80}-\u{10ffff}]|\\[ -~])*")$/u;
const domain =
  /^[a-z\d\u{80}-\u{10ffff}](?:[a-z\d\u{80}-\u{10ffff}-]{0,61}[a-z\d\u{80}-\u{10ffff}])?(?:\.[a-z\d\u{80}-\u{10ffff}](?:[a-z\d\u{80}-\u{10ffff}-]{0,61}[a-z\d\u{80}-\u{10ffff}])?)*$/iu;

/** RFC 6531 `Mailbox`. */
export function isIdnEmail(text: string): boolean {
  return isMailbox(text, { localPart, domain });
}
