/** Whether a number is a multiple of another, as the decimals they are written as: 4.35 is one of 0.01. */
export function isMultipleOf(value: number, step: number): boolean {
  if (Number.isInteger(value) && Number.isInteger(step)) return value % step === 0;
  const [digits, exponent] = decimal(value);
  const [stepDigits, stepExponent] = decimal(step);
  const shift = exponent - stepExponent;
  const scaled = digits * 10n ** BigInt(Math.max(shift, 0));
  const stepScaled = stepDigits * 10n ** BigInt(Math.max(-shift, 0));
  return scaled % stepScaled === 0n;
}

/** `1.25e-3` as `[125n, -5]`. */
function decimal(value: number): readonly [digits: bigint, exponent: number] {
  const [mantissa = "", power = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return [BigInt(whole + fraction), Number(power) - fraction.length];
}
