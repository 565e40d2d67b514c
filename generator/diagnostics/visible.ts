// C0 and C1 controls, line separators, and the marks that reorder text: a terminal would act on them.
const acting = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const picture = (char: string) => {
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
};

/**
 * Text from a file, made safe to print on one line of a terminal. Each control character becomes one visible character,
 * so columns stay true.
 */
export const visible = (text: string): string => text.replace(acting, picture);
