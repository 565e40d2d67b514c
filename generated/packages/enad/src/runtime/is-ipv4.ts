const form = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;
const leadingZero = /(?:^|\.)0\d/;

/** RFC 2673 `dotted-quad`, without leading zeros. */
export function isIpv4(text: string): boolean {
  return text.length <= 15 && form.test(text) && !leadingZero.test(text);
}
