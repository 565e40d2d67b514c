/**
 * Whether a number is a multiple of another, as the decimals they are written as: 4.35 is one of 0.01, and 1e23 one of 10,
 * though the nearest binary number is not. Of integers that are too long to be exact, either may be meant.
 */
export function isMultipleOf(value: number, step: number): boolean {
  if (Number.isInteger(value) && Number.isInteger(step)) {
    const isBinary = value % step === 0;
    if (isBinary || (Number.isSafeInteger(value) && Number.isSafeInteger(step))) return isBinary;
  }
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
