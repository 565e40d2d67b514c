import { isPlain } from "./is-plain-address.js";

// RFC 6570: literals, between expressions such as `{?name*,other:3}`.
const expression =
  /^[+#./;?&=,!@|]?(?:\w|%[\da-f]{2})(?:\.?(?:\w|%[\da-f]{2}))*(?:\*|:[1-9]\d{0,3})?(?:,(?:\w|%[\da-f]{2})(?:\.?(?:\w|%[\da-f]{2}))*(?:\*|:[1-9]\d{0,3})?)*$/i;
const notLiteral = /[\0- "<>\\^`{|}\x7f-\x9f]|%(?![\da-f]{2})/i;

/** RFC 6570, all levels. */
export function isUriTemplate(text: string): boolean {
  return isPlainTemplate(text) || isTemplate(text);
}

/** Whether a text is a template of the plainest kind, as most are; of any other this says nothing. */
function isPlainTemplate(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const char = text.charCodeAt(index);
    if (char !== 123 && char !== 58 && !isPlain(char)) return false;
    if (char === 123) index = endOfNames(text, index + 1);
    if (index < 0) return false;
  }
  return true;
}

/** Where an expression ends that begins here and holds names and at most an operator; -1 for any other. */
function endOfNames(text: string, from: number): number {
  const hasOperator = "+#./;?&".includes(text.charAt(from));
  let isNamed = false;
  for (let index = hasOperator ? from + 1 : from; index < text.length; index++) {
    const char = text.charCodeAt(index);
    if (char === 125 && isNamed) return index;
    if (char === 44 ? !isNamed : !isWord(char)) return -1;
    isNamed = char !== 44;
  }
  return -1;
}

const isWord = (char: number): boolean =>
  char === 95 || ((char | 32) > 96 && (char | 32) < 123) || (char ^ 48) < 10;

function isTemplate(text: string): boolean {
  let from = 0;
  for (let open = text.indexOf("{"); open >= 0; open = text.indexOf("{", from)) {
    const close = text.indexOf("}", open);
    if (close < 0 || notLiteral.test(text.slice(from, open))) return false;
    if (!isExpression(text.slice(open + 1, close))) return false;
    from = close + 1;
  }
  return !notLiteral.test(text.slice(from));
}

// No variable needs more; the limit keeps the expression engine's own stack small.
const isExpression = (text: string): boolean => text.length <= 4096 && expression.test(text);
