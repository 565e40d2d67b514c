/**
 * Addresses with expressions of names and an operator at most, as in `https://a{/b,c}`: most templates need no closer
 * look. What occurs most stands apart, in as few ranges as it takes: an engine tries one after the other.
 */
const plain =
  /^https:\/\/[--;A-Za-z]*(?:(?:\{[+#./;?&]?\w+(?:,\w+)*\}|[!$&-,=?@_~])[--;A-Za-z]*)*$/;

// RFC 6570: literals, between expressions such as `{?name*,other:3}`.
const expression =
  /^[+#./;?&=,!@|]?(?:\w|%[\da-f]{2})(?:\.?(?:\w|%[\da-f]{2}))*(?:\*|:[1-9]\d{0,3})?(?:,(?:\w|%[\da-f]{2})(?:\.?(?:\w|%[\da-f]{2}))*(?:\*|:[1-9]\d{0,3})?)*$/i;
const notLiteral = /[\0- "<>\\^`{|}\x7f-\x9f]|%(?![\da-f]{2})/i;

/** RFC 6570, all levels. */
export function isUriTemplate(text: string): boolean {
  return (text.length <= longest && plain.test(text)) || isTemplate(text);
}

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
const longest = 4096;
const isExpression = (text: string): boolean => text.length <= longest && expression.test(text);
